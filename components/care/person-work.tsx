import { FileCheck2, Target } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { pieceInCare } from '@/components/care/piece-in-words'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { sayList } from '@/lib/core/say'
import type { Evidence } from '@/lib/evidence/view'
import type { Goal } from '@/lib/projects/view'

type PersonWorkProps = { name: string; goals: readonly Goal[]; pieces: readonly Evidence[]; today: string }

/** What someone is learning at work: their open goals, and the evidence that they handed in. */
export function PersonWork({ name, goals, pieces, today }: PersonWorkProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Card flush title="Open learning goals" lead="In the work they are part of, the first due first.">
        {goals.length === 0 ? (
          <EmptyState
            icon={<Target />}
            says={`${name} has no open goal. One is attached to their part in a project.`}
          />
        ) : (
          <ul className="divide-y border-t">
            {goals.map(({ id, skill, level, by, hours, criteria, project }) => (
              <li key={id} className="grid gap-1 px-5 py-4 md:px-6">
                <p className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
                  <span className="min-w-0 font-medium">
                    {skill} {level} by <time dateTime={by}>{formatDate(by)}</time>
                  </span>
                  {by < today && <Badge tone="late">Past its day</Badge>}
                </p>
                <p className="text-sm text-ink-soft">
                  In{' '}
                  <Link
                    className="text-link"
                    href={`/projects/${project.id}#goal-${id}` as Route /* the project's page */}
                  >
                    {project.name}
                  </Link>
                  , about {countOf(hours, 'hour')}. Evidence: {criteria}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card flush title="Evidence" lead="What they handed in, the latest first.">
        {pieces.length === 0 ? (
          <EmptyState icon={<FileCheck2 />} says={`${name} has not handed in anything yet.`} />
        ) : (
          <ul className="divide-y border-t">
            {pieces.map((piece) => (
              <li key={piece.id} className="px-5 py-4 md:px-6">
                <Link
                  href={`/mentoring/queue/${piece.id}` as Route /* the piece beside its criteria */}
                  className="font-medium break-words hover:underline hover:underline-offset-4"
                >
                  {piece.title}
                </Link>
                <p className="mt-0.5 text-sm text-ink-soft">
                  Shows {sayList(piece.claims.map(({ title, level }) => `${title} ${level}`))}
                </p>
                <p className="mt-1.5 text-[0.9375rem]">{pieceInCare(piece, today)}</p>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  )
}
