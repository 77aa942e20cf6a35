import type { Metadata } from 'next'

import { addressOf } from '@/components/catalog/address'
import { CatalogueTabs } from '@/components/catalog/catalogue-tabs'
import { CertificationTable } from '@/components/catalog/certification-table'
import { Pager } from '@/components/catalog/pager'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { planningCurrency } from '@/lib/catalog/queries'
import { countEntries, titlesOf } from '@/lib/catalog/search'
import { showCertifications } from '@/lib/catalog/show-certifications'
import { worthIn } from '@/lib/catalog/worth'

import { askedFor, oneOf, pageOf } from '../read-asked'
import { Comparisons } from './comparisons'
import { CertificationFilters } from './filters'

export const metadata: Metadata = { title: 'Certifications' }

const perPage = 40

export default async function CertificationsPage({ searchParams }: PageProps<'/catalog/certifications'>) {
  const context = await currentContext()
  const asked = await searchParams
  const filter = {
    search: askedFor(asked, 'search'),
    role: askedFor(asked, 'role'),
    skill: askedFor(asked, 'skill'),
    issuer: askedFor(asked, 'issuer'),
  }
  const by = oneOf(asked, 'sort', ['hours', 'title'])
  const page = pageOf(asked)
  const titles = await titlesOf(context)
  const view = await showCertifications(context, filter, worthIn(await planningCurrency(context)))
  const names = new Map(titles.skills.map(({ id, title }) => [id, title]))
  const skill = (id: string) => names.get(id) ?? id
  const rows = by
    ? view.rows.toSorted((a, b) => (by === 'hours' ? a.hours - b.hours : a.title < b.title ? -1 : 1))
    : view.rows

  return (
    <>
      <PageHeader
        title={view.role ? `Certifications for ${view.role.title}` : 'Certifications'}
        lead={
          view.role
            ? 'Which of its required levels each one proves, which prove the same, and what no certification can show.'
            : 'What each one proves, for which roles, and what it takes. Choose a role to see what counts there.'
        }
      />
      <CatalogueTabs counts={await countEntries(context)} current="certification" search={filter.search} />
      <CertificationFilters
        filter={filter}
        sort={by}
        roles={titles.roles}
        skills={titles.skills}
        issuers={view.issuers}
      />
      {rows.length === 0 ? (
        <Card>
          <EmptyState
            says="No certification answers to all of that."
            action={<LinkButton href="/catalog/certifications">Show all certifications</LinkButton>}
          />
        </Card>
      ) : (
        <>
          <Comparisons
            view={view}
            skill={skill}
            isFirst={page === 1}
            isNarrowed={Object.values(filter).some(Boolean)}
          />
          <Card
            flush
            title={countOf(rows.length, 'certification')}
            lead="Hours are study and exam together, costs are list prices where they are known."
          >
            <CertificationTable
              rows={rows.slice((page - 1) * perPage, page * perPage)}
              skill={skill}
              {...(view.role && { required: view.role.requires })}
              sort={{ by, at: (sort) => addressOf('/catalog/certifications', { ...filter, sort }) }}
            />
          </Card>
          <Pager
            page={page}
            perPage={perPage}
            total={rows.length}
            at={(at) => addressOf('/catalog/certifications', { ...filter, sort: by, page: at })}
          />
        </>
      )}
    </>
  )
}
