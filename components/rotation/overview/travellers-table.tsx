import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import { PaceBadge } from '@/components/ui/pace-badge'
import { Table, type Column } from '@/components/ui/table'
import type { CohortFlag, DateRange, Traveller } from '@/lib/rotation/views/cohort'

type TravellersTableProps = { cohortId: string; travellers: readonly Traveller[]; isPublished: boolean }

/** Everyone of a cohort by name: where they are, when they are done, and what asks for something. Never a ranking. */
export const TravellersTable = ({ cohortId, travellers, isPublished }: TravellersTableProps) => (
  <Table
    caption="People of this cohort"
    columns={columnsFor(cohortId, isPublished)}
    rows={travellers}
    rowId={({ id }) => id}
    wide
  />
)

const columnsFor = (cohortId: string, isPublished: boolean): readonly Column<Traveller>[] => [
  { id: 'name', title: 'Name', cell: (traveller) => <Name cohortId={cohortId} traveller={traveller} /> },
  ...(isPublished
    ? [
        { id: 'where', title: 'Now, then', cell: Where },
        { id: 'rotations', title: 'Rotations done', cell: RotationsDone },
      ]
    : []),
  { id: 'ready', title: 'Ready for their role', cell: Ready },
  { id: 'course', title: 'How it goes', cell: HowItGoes },
]

function Name({ cohortId, traveller: { id, name, headline } }: { cohortId: string; traveller: Traveller }) {
  return (
    <>
      <Link
        href={`/cohorts/${cohortId}/people/${id}` as Route} // their own page in the cohort
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {name}
      </Link>
      {headline && <span className="block max-w-56 text-sm text-ink-soft">{headline}</span>}
    </>
  )
}

function Where({ now, next }: Traveller) {
  return (
    <div className="min-w-0">
      {now ?? <span className="text-ink-faint">Nowhere now</span>}
      <span className="block text-sm text-ink-soft">{next ? `then ${next}` : 'nothing after'}</span>
    </div>
  )
}

const RotationsDone = ({ rotations }: Traveller) => (rotations ? <Range range={rotations} /> : '–')

function HowItGoes({ course, flags }: Traveller) {
  return (
    <div className="grid max-w-sm gap-2 text-left">
      <div>
        <PaceBadge pace={course} />
      </div>
      {flags.length > 0 && (
        <ul className="grid gap-1.5 text-sm">
          {flags.map((each) => (
            <Flag key={`${each.kind}${each.cause}`} flag={each} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Flag({ flag: { cause, next } }: { flag: CohortFlag }) {
  return (
    <li>
      <span className="text-ink-soft">{cause}</span>{' '}
      {next && (
        <Link className="text-link" href={next.href as Route /* made beside the pages that it leads to */}>
          {next.says}
        </Link>
      )}
    </li>
  )
}

function Ready({ ready }: Traveller) {
  if (!ready) return <span className="text-ink-faint">No plan yet</span>
  return (
    <div className="min-w-0">
      {formatDate(ready.planned, 'short')}
      <span className="block text-sm text-ink-soft">{ready.role}</span>
      {ready.atPace && (
        <span className="block text-sm text-ink-soft">
          at their pace <Range range={ready.atPace} />
        </span>
      )}
    </div>
  )
}

/** From the earliest day to the latest, as months where it is a span. */
function Range({ range: { early, late } }: { range: DateRange }) {
  if (early === late) return formatDate(early, 'short')
  return (
    <span className="md:whitespace-nowrap">
      {formatDate(early, 'short')} {late ? `to ${formatDate(late, 'short')}` : 'or later'}
    </span>
  )
}
