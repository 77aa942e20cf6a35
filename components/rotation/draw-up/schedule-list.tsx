import { Ban, CheckCircle2, CircleDashed, CircleX, Clock, FileCheck2 } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { Badge, type Tone } from '@/components/ui/badge'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { ScheduleLine } from '@/lib/rotation/views/draw-up'

import { purposeWords } from '../purpose-words'

/** The schedules of a cohort with where each stands, the latest first. */
export function ScheduleList({ cohortId, schedules }: { cohortId: string; schedules: readonly ScheduleLine[] }) {
  return <Table caption="Schedules" rows={schedules} rowId={({ id }) => id} columns={columnsFor(cohortId)} />
}

const columnsFor = (cohortId: string): readonly Column<ScheduleLine>[] => [
  {
    id: 'schedule',
    title: 'Schedule',
    cell: ({ id, number, purpose }) => (
      <span>
        <Link
          href={`/cohorts/${cohortId}/rotation/${id}` as Route} // the page of that schedule
          className="text-link inline-flex min-h-11 items-center font-medium md:min-h-0"
        >
          Schedule {number}
        </Link>
        <span className="block text-sm text-ink-soft">{purposeWords[purpose]}</span>
      </span>
    ),
  },
  {
    id: 'asked',
    title: 'Asked for',
    cell: ({ askedBy, askedAt }) => (
      <span>
        {formatDate(askedAt.toISOString().slice(0, 10), 'short')}
        {askedBy && <span className="block text-sm text-ink-soft">{askedBy}</span>}
      </span>
    ),
  },
  { id: 'worth', title: 'Worth', align: 'end', cell: (line) => <Worth {...line} /> },
  { id: 'stands', title: 'Where it stands', cell: (line) => <Stand {...standOf(line)} /> },
]

function Worth({ total, changes }: ScheduleLine) {
  if (total === null) return '–'
  return (
    <span>
      {formatNumber(total)} {total === 1 ? 'point' : 'points'}
      {changes !== null && <span className="block text-sm text-ink-soft">{countOf(changes, 'change')}</span>}
    </span>
  )
}

const Stand = ({ tone, icon, says }: { tone: Tone; icon: ReactNode; says: string }) => (
  <Badge tone={tone} icon={icon}>
    {says}
  </Badge>
)

function standOf({ state, publishedAt, isInForce, isImpossible }: ScheduleLine) {
  if (isInForce) return { tone: 'on-track', icon: <FileCheck2 aria-hidden="true" />, says: 'Stands now' } as const
  if (publishedAt) return { tone: 'neutral', icon: <CheckCircle2 aria-hidden="true" />, says: 'Stood before' } as const
  if (state === 'queued')
    return { tone: 'neutral', icon: <Clock aria-hidden="true" />, says: 'Waits its turn' } as const
  if (state === 'solving')
    return { tone: 'accent', icon: <CircleDashed aria-hidden="true" />, says: 'Being drawn up' } as const
  if (state === 'failed')
    return { tone: 'late', icon: <CircleX aria-hidden="true" />, says: 'Came to nothing' } as const
  if (isImpossible) return { tone: 'drifting', icon: <Ban aria-hidden="true" />, says: 'Cannot be' } as const
  return { tone: 'accent', icon: <FileCheck2 aria-hidden="true" />, says: 'Ready to look at' } as const
}
