import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import { LinkButton } from '@/components/ui/link-button'
import type { Route } from 'next'
import type { Capacity } from '@/lib/rotation/views/cohort'

/** Seats against people, period by period: a bar with its numbers. */
export function CapacityAhead({ cohortId, capacity }: { cohortId: string; capacity: readonly Capacity[] }) {
  const most = Math.max(1, ...capacity.flatMap(({ people, seats }) => [people, seats]))
  return (
    <Card
      title="Room ahead"
      action={
        <LinkButton href={`/cohorts/${cohortId}/seats` as Route} variant="quiet" size="small" className="-mx-3">
          Seats
        </LinkButton>
      }
    >
      <ul className="grid gap-3">
        {capacity.map(({ period, people, seats, says, isShort }) => (
          <li key={period} className="grid gap-1 text-[0.9375rem]">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{period}</span>
              <span className={classes('text-sm tabular-nums', isShort ? 'text-late' : 'text-ink-soft')}>
                {people} people, {seats} seats: {says}
              </span>
            </p>
            <span aria-hidden="true" className="relative block h-2 rounded-full bg-sunken">
              <span
                className="absolute inset-y-0 left-0 rounded-full bg-rotation-soft"
                style={{ width: `${(100 * seats) / most}%` }}
              />
              <span
                className={classes('absolute inset-y-0 left-0 rounded-full', isShort ? 'bg-late' : 'bg-rotation')}
                style={{ width: `${(100 * people) / most}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
