import Link from 'next/link'

import { formatMoment } from '@/components/ui/format-date'
import type { Column } from '@/components/ui/table'
import type { PersonState } from '@/lib/people/model'

import { StateBadges } from './state-badges'

type Row = {
  id: string
  name: string
  email: string
  state: PersonState
  isAdministrator: boolean
  lastSeenAt: Date | null
}

/** What the list of people says of each. */
export const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: 'Name',
    cell: (person) => (
      <Link href={`/admin/people/${person.id}`} className="font-medium hover:underline hover:underline-offset-4">
        {person.name}
      </Link>
    ),
  },
  {
    id: 'email',
    title: 'E-mail address',
    cell: (person) => <span className="[overflow-wrap:anywhere]">{person.email}</span>,
  },
  { id: 'state', title: 'Access', cell: (person) => <StateBadges person={person} /> },
  {
    id: 'seen',
    title: 'Last seen (UTC)',
    cell: (person) => (person.lastSeenAt ? formatMoment(person.lastSeenAt, 'UTC') : 'Never'),
  },
]
