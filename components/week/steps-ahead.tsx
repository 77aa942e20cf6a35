import type { Route } from 'next'
import Link from 'next/link'

import { drawnKind } from '@/components/pathway/kinds'
import { ActivityIcon } from '@/components/ui/activity-icon'
import { Badge } from '@/components/ui/badge'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { WeekView } from '@/lib/pathways/views/week'

/** What comes after this week, so that a course can be booked and a desk cleared in time. */
export function StepsAhead({ week: { ahead, next } }: { week: WeekView }) {
  if (ahead.length === 0) return null
  return (
    <div className="border-t bg-sunken/50">
      <h3 className="px-5 pt-4 text-sm font-medium text-ink-soft md:px-6">After that</h3>
      <ul className="py-2">
        {ahead.map((step) => (
          <li key={step.activityId} className="flex items-start gap-3 px-5 py-2.5 md:px-6">
            <ActivityIcon kind={drawnKind(step.kind)} />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Link
                  href={`/my/plan#${step.activityId}` as Route} // the step's place on the plan
                  className="hover:underline hover:underline-offset-4"
                >
                  {step.title}
                </Link>
                {next === step.activityId && <Badge tone="accent">Next</Badge>}
              </p>
              <p className="text-sm text-ink-soft">{step.reason}</p>
              <p className="mt-0.5 text-sm text-ink-faint tabular-nums">
                from {formatDate(step.from, 'short')}, {countOf(step.hours, 'hour')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
