import type { Route } from 'next'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/format-date'
import type { ServedGoal } from '@/lib/evidence/view'

/** The learning goals that a piece serves, each with what counts as evidence for it. */
export function ServedGoals({ goals }: { goals: readonly ServedGoal[] }) {
  return (
    <ul className="grid gap-4">
      {goals.map(({ id, project, skill, level, by, criteria, ending }) => (
        <li key={id} className="text-[0.9375rem]">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-medium">
              {skill} <span className="tabular-nums">{level}</span>
            </span>
            {ending === 'reached' && <Badge tone="on-track">Reached</Badge>}
            {ending === 'dropped' && <Badge>Dropped</Badge>}
          </p>
          <p className="text-sm text-ink-soft">
            in{' '}
            <Link href={`/projects/${project.id}` as Route} className="text-link">
              {project.name}
            </Link>
            , by {formatDate(by)}
          </p>
          <p className="mt-1 text-sm text-ink-soft">Counts as evidence: {criteria}</p>
        </li>
      ))}
    </ul>
  )
}
