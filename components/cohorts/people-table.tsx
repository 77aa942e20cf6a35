import { Check, Hourglass, Mail } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { Table, type Column } from '@/components/ui/table'
import { peopleQuery, type PeopleAsked, type PeopleSort, type PersonRow } from '@/lib/cohorts/views/people'

type PeopleTableProps = { cohortId: string; rows: readonly PersonRow[]; asked: PeopleAsked; empty: ReactNode }

/** Everyone in a cohort: who they are, from when to when they take part, and whether they have said their wishes. */
export const PeopleTable = ({ cohortId, rows, asked, empty }: PeopleTableProps) => (
  <Table
    caption="People of this cohort"
    rows={rows}
    rowId={({ id }) => id}
    columns={columnsAt(`/cohorts/${cohortId}/people`, asked)}
    empty={empty}
  />
)

function columnsAt(path: string, asked: PeopleAsked): readonly Column<PersonRow>[] {
  const sort = (column: PeopleSort) => {
    const isNow = asked.sort === column
    const query = peopleQuery({ ...asked, page: 1, sort: column, descending: isNow && !asked.descending })
    return {
      href: `${path}${query}` as Route, // this very page
      ...(isNow && { now: asked.descending ? ('descending' as const) : ('ascending' as const) }),
    }
  }
  return [
    { id: 'name', title: 'Name', sort: sort('name'), cell: (row) => <Who path={path} row={row} /> },
    { id: 'state', title: 'State', sort: sort('state'), cell: State },
    { id: 'joins', title: 'Takes part', sort: sort('joins'), cell: takesPart },
    { id: 'wishes', title: 'Wishes', sort: sort('wishes'), cell: Wishes },
    { id: 'away', title: 'Away', cell: Away },
  ]
}

const Who = ({ path, row }: { path: string; row: PersonRow }) => (
  <>
    <Link
      href={`${path}/${row.id}` as Route} // a page beneath this one
      className="font-medium hover:underline hover:underline-offset-4"
    >
      {row.name}
    </Link>
    <span className="block text-sm font-normal text-ink-soft">{row.headline || row.email}</span>
  </>
)

function State({ state }: Pick<PersonRow, 'state'>) {
  if (state === 'invited') return <Badge icon={<Mail aria-hidden="true" />}>Invited</Badge>
  return <span className="text-ink-soft">Here</span>
}

function takesPart({ joins, leaves }: PersonRow) {
  if (joins && leaves) return joins === leaves ? `Only ${joins}` : `${joins} to ${leaves}`
  if (joins) return `From ${joins}`
  if (leaves) return `Until ${leaves}`
  return <span className="text-ink-soft">All the time</span>
}

function Wishes({ wishes }: PersonRow) {
  if (wishes === null)
    return (
      <span className="inline-flex items-center gap-1.5 text-drifting">
        <Hourglass aria-hidden="true" className="size-3.5" />
        Waiting
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1.5">
      <Check aria-hidden="true" className="size-3.5 text-on-track" />
      {wishes === 0 ? 'None in particular' : `${wishes} said`}
    </span>
  )
}

function Away({ away }: PersonRow) {
  if (away.length > 0)
    return away.map((title, at) => (
      <span key={title} className="whitespace-nowrap">
        {at === 0 ? title : `, ${title}`}
      </span>
    ))
  return (
    <span className="text-ink-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">Never</span>
    </span>
  )
}
