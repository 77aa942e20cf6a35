import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import type { GoalBehind } from '@/lib/pathways/view'

const endings = { reached: 'It is reached.', dropped: 'It was dropped; plan again, and it is gone from the plan.' }

/** Why a learning goal is a step of a plan: whose idea it was, where the work is, and what shows that it is done. */
export function GoalBehindStep({ goal }: { goal: GoalBehind }) {
  const { project, setBy, criteria, by, ending } = goal
  return (
    <div className="grid max-w-prose gap-1">
      <p>
        {setBy} set this goal in{' '}
        <Link className="text-link" href={`/projects/${project.id}` as Route}>
          {project.name}
        </Link>
        , to be reached by {formatDate(by)}.
      </p>
      <p className="text-ink-soft">What counts as evidence: {criteria}</p>
      {ending && <p className="text-ink-soft">{endings[ending]}</p>}
    </div>
  )
}
