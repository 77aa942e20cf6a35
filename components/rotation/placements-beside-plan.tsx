import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import type { PlacementAhead } from '@/lib/pathways/view'

/** The placements that come whatever the plan says, and which of them it counts on. */
export function PlacementsBesidePlan({ placements, isOwn }: { placements: readonly PlacementAhead[]; isOwn: boolean }) {
  return (
    <Card
      title="Placements"
      lead="Their days are fixed. The plan counts on those that bring the date forward; the others teach beside it."
      {...(isOwn && {
        action: (
          <LinkButton href={'/my/rotations' as Route} variant="quiet" size="small" className="-mx-3">
            My rotations
          </LinkButton>
        ),
      })}
    >
      <ul className="divide-y">
        {placements.map(({ id, title, host, from, to, isInPlan }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-2.5">
            <span>
              <Link
                className="font-medium hover:underline hover:underline-offset-4"
                href={`/hosts/${host.id}` as Route}
              >
                {title}
              </Link>
              <span className="block text-sm text-ink-soft">
                {formatDate(from)} to {formatDate(to)}
              </span>
            </span>
            <span className="text-sm text-ink-soft">
              {isInPlan ? (
                <a className="text-link" href={`#${id}`}>
                  A step of this plan
                </a>
              ) : (
                'Beside this plan'
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
