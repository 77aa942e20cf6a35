import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { addressOf } from '@/components/catalog/address'
import { EntryTable } from '@/components/catalog/entry-table'
import { kindNames } from '@/components/catalog/names'
import { Pager } from '@/components/catalog/pager'
import { SearchForm } from '@/components/catalog/search-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { entryKinds } from '@/lib/catalog/entries'
import { activityKinds } from '@/lib/catalog/model'
import { countEntries, findActivities, findRoles, findSkills, foundPerPage } from '@/lib/catalog/search'

import { askedFor, oneOf, pageOf } from '../../catalog/read-asked'
import { ExportLinks } from './export-links'

export const metadata: Metadata = { title: 'Catalogue editing' }

const titles = { skill: 'Skills', role: 'Roles', activity: 'Activities' }
const named = { skill: 'skill', role: 'role', activity: 'activity' }

export default async function CatalogueEditingPage({ searchParams }: PageProps<'/admin/catalogue'>) {
  const context = await currentContext()
  if (!can(context.actor, 'catalogue.edit', {})) notFound()
  const asked = await searchParams
  const search = askedFor(asked, 'search')
  const kind = oneOf(asked, 'kind', entryKinds) ?? 'activity'
  const of = oneOf(asked, 'of', activityKinds)
  const retired = oneOf(asked, 'state', ['retired']) !== undefined
  const page = pageOf(asked)
  const sought = { search, page, retired }
  const { rows, total } =
    kind === 'skill'
      ? await findSkills(context, sought)
      : kind === 'role'
        ? await findRoles(context, sought)
        : await findActivities(context, { ...sought, ...(of && { kind: of }) })
  const counts = await countEntries(context)
  const kept = { kind, search, of, state: retired ? 'retired' : undefined }
  const tab = (one: (typeof entryKinds)[number]) => ({
    href: addressOf('/admin/catalogue', { ...kept, of: undefined, kind: one }),
    label: titles[one],
    count: { skill: counts.skills, role: counts.roles, activity: sum(counts.activities) }[one],
  })

  return (
    <>
      <PageHeader
        title="Catalogue editing"
        lead="Each change is a new revision; what was there before stays for the plans that rest on it."
        actions={
          <>
            <LinkButton href={`/admin/catalogue/${kind}/new` as Route} variant="primary">
              New {named[kind]}
            </LinkButton>
            <LinkButton href="/admin/catalogue/import">Import files</LinkButton>
            <LinkButton href="/admin/catalogue/rates">Currencies</LinkButton>
          </>
        }
      />
      <div className="mb-6">
        <Tabs label="Kinds of entry" tabs={entryKinds.map(tab)} current={tab(kind).href} />
      </div>
      <SearchForm action="/admin/catalogue" label="Search by title, id or words" search={search} keep={{ kind }}>
        {kind === 'activity' && (
          <Select
            label="Kind"
            name="of"
            defaultValue={of ?? ''}
            className="w-full sm:w-44"
            options={[
              { value: '', label: 'All kinds' },
              ...activityKinds.map((value) => ({ value, label: kindNames[value].many })),
            ]}
          />
        )}
        <Select
          label="State"
          name="state"
          defaultValue={retired ? 'retired' : ''}
          className="w-full sm:w-44"
          options={[
            { value: '', label: 'In the catalogue' },
            { value: 'retired', label: 'Retired' },
          ]}
        />
      </SearchForm>
      <Card flush className="[&>div]:pt-0">
        <EntryTable
          kind={kind}
          rows={rows}
          empty={
            <EmptyState
              says={retired ? 'Nothing that is retired answers to that.' : 'Nothing in the catalogue answers to that.'}
              action={<LinkButton href={addressOf('/admin/catalogue', { kind })}>Show all</LinkButton>}
            />
          }
        />
      </Card>
      <Pager
        page={page}
        perPage={foundPerPage}
        total={total}
        at={(at) => addressOf('/admin/catalogue', { ...kept, page: at })}
      />
      <ExportLinks />
    </>
  )
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, one) => total + one, 0)
