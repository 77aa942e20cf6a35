import type { Route } from 'next'
import Link from 'next/link'

import { drawnKind } from '@/components/pathway/kinds'
import { ActivityIcon } from '@/components/ui/activity-icon'
import { Badge } from '@/components/ui/badge'
import { formatHours } from '@/components/ui/format-amount'
import type { SkillView } from '@/lib/pathways/views/skills'

/** What in the catalogue raises a skill from where it is; what is in the plan comes first. */
export function WaysToRaise({ skill: { title, skillId, raisedBy } }: { skill: SkillView }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-sm font-medium">What would raise it</h3>
      {raisedBy.length === 0 && (
        <p className="text-sm text-ink-soft">Nothing in the catalogue leads further than you are.</p>
      )}
      <ul className="grid gap-2">
        {raisedBy.map(({ id, title, kind, hours, level, inPlan }) => (
          <li key={id} className="flex items-start gap-3 text-sm">
            <ActivityIcon kind={drawnKind(kind)} />
            <span className="min-w-0 flex-1">
              <Link className="text-link" href={`/catalog/activities/${id}` as Route /* a catalogue entry's page */}>
                {title}
              </Link>{' '}
              {inPlan && <Badge tone="accent">In your plan</Badge>}
              <span className="block text-ink-soft tabular-nums">
                to level {level}, {formatHours(hours)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <Link className="text-link" href={`/catalog/skills/${skillId}` as Route /* a catalogue entry's page */}>
          All about {title}
        </Link>
      </p>
    </div>
  )
}
