import { Pin } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'
import type { PairView } from '@/lib/mentorship/views/matching'

import { PartList } from './part-list'

/** Who is paired with whom, what that is worth and why; with a programme, each can be changed. */
export function PairTable({ pairs, programmeId }: { pairs: readonly PairView[]; programmeId?: string }) {
  return (
    <Table
      caption="Pairs"
      rows={pairs}
      rowId={({ learner }) => learner.id}
      columns={[...columns, ...(programmeId === undefined ? [] : [change(programmeId)])]}
      empty={<p className="px-5 pb-5 text-ink-soft md:px-6">There is no pair in it.</p>}
    />
  )
}

const columns: readonly Column<PairView>[] = [
  { id: 'learner', title: 'Learner', cell: ({ learner }) => <span className="font-medium">{learner.name}</span> },
  {
    id: 'mentor',
    title: 'Mentor',
    cell: ({ mentor, isByHand, breaks }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 max-md:justify-end">
        {mentor.name}
        {isByHand && (
          <Badge tone="accent" icon={<Pin aria-hidden="true" />}>
            Your choice
          </Badge>
        )}
        {breaks.map((says) => (
          <span key={says} className="block basis-full text-sm text-drifting">
            {says}
          </span>
        ))}
      </span>
    ),
  },
  {
    id: 'worth',
    title: 'Why this pair',
    cell: ({ points, because, learner, mentor }) => (
      <Disclosure
        summary={
          <>
            {countOf(points, 'point')}
            <span className="sr-only">
              {' '}
              for {learner.name} with {mentor.name}, and why
            </span>
          </>
        }
      >
        <PartList parts={because} />
      </Disclosure>
    ),
  },
]

const change = (programmeId: string): Column<PairView> => ({
  id: 'change',
  title: 'Change',
  titleHidden: true,
  cell: ({ learner }) => (
    <Link
      href={`/programmes/${programmeId}/mentors/${learner.id}` as Route} // made from a path with two ids
      className="text-link inline-flex min-h-11 items-center md:min-h-0"
      aria-label={`Change the mentor of ${learner.name}`}
    >
      Change
    </Link>
  ),
})
