import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { Pager } from '@/components/catalog/pager'
import { SearchForm } from '@/components/catalog/search-form'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { EnrolForm } from '@/components/cohorts/enrol-form'
import { PeopleTable } from '@/components/cohorts/people-table'
import { StrainNotice } from '@/components/cohorts/strain-notice'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { showPeople } from '@/lib/cohorts/show-people'
import { peoplePerPage, peopleQuery, type PeopleAsked } from '@/lib/cohorts/views/people'

import { enrol } from './actions'
import { readLeft, readPeople } from './read-people'

export const metadata: Metadata = { title: 'People of a cohort' }

/** Who is in a cohort, from when to when, and who has said where they would like to go. */
export default async function PeoplePage({ params, searchParams }: PageProps<'/cohorts/[cohortId]/people'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const query = await searchParams
  const asked = readPeople(query)
  const left = readLeft(query)
  const shown = await showPeople(context, cohortId, asked)
  if (!shown) notFound()
  const { cohort, periods, counts, rows, strains } = shown
  const today = context.now.toISOString().slice(0, 10)
  const at = (other: Partial<PeopleAsked>) =>
    `/cohorts/${cohort.id}/people${peopleQuery({ ...asked, page: 1, ...other })}` as Route // this very page

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at="people"
        lead={inWords(counts)}
        actions={<LinkButton href={`/cohorts/${cohort.id}/import` as Route}>Import a list</LinkButton>}
      />
      {left && <Left {...left} />}
      <StrainNotice cohortId={cohort.id} strains={strains} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {counts.all > 0 && (
            <>
              <SearchForm
                action={`/cohorts/${cohort.id}/people`}
                label="Search by name, address or what they do"
                search={asked.search}
                keep={{ show: asked.show, sort: asked.sort, order: asked.descending ? 'down' : undefined }}
              />
              <Tabs
                label="Which people"
                current={at({ search: asked.search })}
                tabs={[
                  { href: at({ show: 'all' }), label: 'Everyone', count: counts.all },
                  { href: at({ show: 'silent' }), label: 'Wishes not said', count: counts.silent },
                  { href: at({ show: 'away' }), label: 'Away sometime', count: counts.away },
                  { href: at({ show: 'invited' }), label: 'Invited', count: counts.invited },
                ]}
              />
            </>
          )}
          <Card flush className={counts.all > 0 ? 'mt-4' : ''}>
            <PeopleTable
              cohortId={cohort.id}
              rows={rows}
              asked={asked}
              empty={<EmptyState says={nobody(counts.all, asked)} />}
            />
          </Card>
          <Pager page={shown.page} perPage={peoplePerPage} total={shown.total} at={(page) => at({ page })} />
        </div>
        <Card title="Enrol someone" className="xl:sticky xl:top-6">
          <EnrolForm
            action={enrol}
            cohortId={cohort.id}
            periods={periods}
            next={cohort.startsOn <= today ? (periods.find(({ from }) => from > today)?.number ?? null) : null}
          />
        </Card>
      </div>
    </>
  )
}

function inWords({ all, silent, invited }: { all: number; silent: number; invited: number }): string {
  if (all === 0) return 'Nobody is in this cohort yet. Enrol people one by one, or import a list.'
  const said =
    silent === 0 ? 'everyone has said their wishes' : `${silent} ${silent === 1 ? 'has' : 'have'} not said their wishes`
  const waiting = invited === 0 ? '' : `, and ${invited} ${invited === 1 ? 'is' : 'are'} still to come in`
  return `${countOf(all, 'person', 'people')}; ${said}${waiting}.`
}

const nobody = (all: number, { search }: PeopleAsked): string =>
  all === 0
    ? 'People who go through the programme together stand here, with when they take part and whether they have said their wishes.'
    : search
      ? `Nobody’s name, address or line holds “${search}”.`
      : 'There is nobody like that.'

const Left = ({ name, ahead }: { name: string; ahead: number }) => (
  <div className="mb-6">
    <Notice tone="success">
      {name} has left the cohort.{' '}
      {ahead > 0 &&
        `${countOf(ahead, 'placement')} ahead ${ahead === 1 ? 'stays' : 'stay'} as published until the next schedule.`}
    </Notice>
  </div>
)
