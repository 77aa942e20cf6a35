'use client'

import { X } from 'lucide-react'
import { useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type WeekRowProps = {
  week: string
  hours: number
  reason: string
  change: (input: unknown) => Promise<Result<unknown>>
}

/** A week with other hours; one press gives it its usual hours back, another takes that back. */
export function WeekRow({ week, hours, reason, change }: WeekRowProps) {
  const [pending, start] = useTransition()
  const send = (next: number | null) =>
    start(async () => {
      const result = await change({ week, hours: next, reason })
      if (!result.ok) sayDone(result.refusal.message)
      else if (next === null)
        sayDone(`The week of ${formatDate(week, 'day')} has its usual hours again.`, { run: () => send(hours) })
    })
  return (
    <li className="flex items-center gap-4 py-2.5">
      <span className="min-w-0 flex-1">
        <span className="block tabular-nums">
          Week of {formatDate(week)}, {hours === 0 ? 'no hours' : countOf(hours, 'hour')}
        </span>
        {reason && <span className="block text-sm text-ink-soft">{reason}</span>}
      </span>
      <Button
        variant="quiet"
        size="small"
        className="-mr-3"
        pending={pending}
        icon={<X aria-hidden="true" />}
        aria-label={`Remove: give the week of ${formatDate(week)} its usual hours back`}
        onClick={() => send(null)}
      >
        Remove
      </Button>
    </li>
  )
}
