import type { Route } from 'next'
import Link from 'next/link'

import { formatNumber } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'
import type { Host } from '@/lib/programmes/views/host'
import { sayRatio, seatsByRatio } from '@/lib/programmes/views/words'

type HostTableProps = {
  hosts: readonly Host[]
  /** Area → its title. */
  areas: Readonly<Record<string, string>>
  /** Skill → its title. */
  skills: Readonly<Record<string, string>>
}

/** The teams that take apprentices, with what they offer and how many they take. */
export const HostTable = ({ hosts, areas, skills }: HostTableProps) => (
  <Table caption="Hosts" rows={hosts} rowId={({ id }) => id} columns={columns(areas, skills)} wide />
)

const columns = (areas: HostTableProps['areas'], skills: HostTableProps['skills']): readonly Column<Host>[] => [
  {
    id: 'name',
    title: 'Host',
    cell: ({ id, name }) => (
      <Link
        href={`/hosts/${id}` as Route} // the host's own page
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {name}
      </Link>
    ),
  },
  { id: 'areas', title: 'Areas', cell: (host) => host.areas.map((id) => areas[id] ?? id).join(', ') },
  {
    id: 'seats',
    title: 'Seats a period',
    cell: (host) => {
      const most = seatsByRatio(host)
      return (
        <span className="whitespace-nowrap tabular-nums">
          {host.usualMin === most ? formatNumber(most) : `${host.usualMin} to ${formatNumber(most)}`}
        </span>
      )
    },
  },
  {
    id: 'ratio',
    title: 'Ratio',
    cell: (host) => <span className={saysLess(host) ? 'text-drifting' : 'text-ink-soft'}>{sayRatio(host)}</span>,
  },
  {
    id: 'supervisor',
    title: 'Supervisor',
    cell: ({ supervisor }) => supervisor ?? <span className="text-ink-faint">Nobody yet</span>,
  },
  {
    id: 'skills',
    title: 'Skills',
    cell: (host) => {
      const named = Object.entries(host.skills).map(([id, level]) => `${skills[id] ?? id} ${level}`)
      return named.length > 0 ? named.join(', ') : <span className="text-ink-faint">None named</span>
    },
  },
  {
    id: 'edit',
    title: 'Edit',
    titleHidden: true,
    cell: ({ id, programmeId, name }) => (
      <Link
        href={`/programmes/${programmeId}/hosts/${id}` as Route} // its form
        aria-label={`Edit ${name}`}
        className="text-link inline-flex min-h-11 items-center text-sm md:min-h-6"
      >
        Edit
      </Link>
    ),
  },
]

const saysLess = (host: Host) => seatsByRatio(host) < host.usualMax
