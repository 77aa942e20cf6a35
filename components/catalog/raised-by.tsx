import Link from 'next/link'

import { ActivityIcon } from '@/components/ui/activity-icon'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf, formatHours, formatMoney } from '@/components/ui/format-amount'
import type { ActivityKind, Money } from '@/lib/catalog/model'

type Raising = {
  id: string
  title: string
  kind: ActivityKind
  hours: number
  cost: Money | null
  /** The level that it asks for in this skill, 0 for none. */
  needs: number
}

type RaisedByProps = {
  steps: readonly { level: number; activities: readonly Raising[] }[]
  /** The level held now: the next one up is opened. */
  now: number
}

/** Activities by the level of a skill that they lead to; the levels that lie ahead stand open. */
export function RaisedBy({ steps, now }: RaisedByProps) {
  if (steps.length === 0) return <p className="text-ink-soft">Nothing in the catalogue raises it yet.</p>
  const next = steps.find(({ level }) => level > now)?.level
  return (
    <div className="flex flex-col gap-4">
      {steps.map(({ level, activities }) => (
        <Card key={level} flush className="[&>div]:pt-0">
          <div className="px-5 md:px-6">
            <Disclosure
              open={level === next}
              summary={<span className="font-semibold">To level {level}</span>}
              aside={
                <span className="text-sm text-ink-soft">{countOf(activities.length, 'activity', 'activities')}</span>
              }
            >
              <ul className="-ml-6 divide-y">
                {activities.map((activity) => (
                  <li key={activity.id} className="flex items-center gap-3 py-2">
                    <ActivityIcon kind={activity.kind} />
                    <Link
                      href={`/catalog/activities/${activity.id}`}
                      className="min-w-0 flex-1 text-ink hover:underline hover:underline-offset-4"
                    >
                      {activity.title}
                    </Link>
                    <span className="w-24 shrink-0 text-right text-sm max-md:hidden">
                      {activity.needs > 0 && `from level ${activity.needs}`}
                    </span>
                    <span className="w-20 shrink-0 text-right text-sm tabular-nums max-sm:hidden">
                      {activity.cost && (activity.cost.amount === 0 ? 'free' : formatMoney(activity.cost))}
                    </span>
                    <span className="w-14 shrink-0 text-right text-sm tabular-nums">{formatHours(activity.hours)}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        </Card>
      ))}
    </div>
  )
}
