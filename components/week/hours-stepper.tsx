'use client'

import { Check, Minus, Plus } from 'lucide-react'
import { useEffect, useRef, useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { countOf } from '@/components/ui/format-amount'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type HoursStepperProps = {
  activityId: string
  title: string
  monday: string
  planned: number
  taken: number
  log: (input: unknown) => Promise<Result<unknown>>
}

/** Long enough for a few presses to count as one. */
const settles = 500

const press =
  'grid size-11 place-items-center text-ink-soft transition-colors hover:bg-ink/5 hover:text-ink disabled:text-ink-faint/50 disabled:hover:bg-transparent md:size-10 [&_svg]:size-4'

/** Hours of this week on one step: a press adds one or takes one back, another logs all that was planned. */
export function HoursStepper({ activityId, title, monday, planned, taken, log }: HoursStepperProps) {
  const [chosen, setChosen] = useState<number>()
  const [refusal, setRefusal] = useState<string>()
  const [, start] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hours = chosen ?? taken

  const send = (next: number, undoTo?: number) =>
    start(async () => {
      const result = await log({ activityId, week: monday, hours: next })
      setChosen(undefined)
      setRefusal(result.ok ? undefined : result.refusal.message)
      if (result.ok && undoTo !== undefined)
        sayDone(`${countOf(next, 'hour')} on ${title} this week.`, { run: () => send(undoTo) })
    })
  const choose = (next: number) => {
    setChosen(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send(next, taken), settles)
  }

  return (
    <div className="flex flex-wrap items-center gap-2 md:flex-row-reverse">
      <div
        role="group"
        aria-label={`Hours on ${title} this week`}
        className="flex overflow-hidden rounded-md border border-line-strong/60 bg-surface shadow-low"
      >
        <button
          type="button"
          aria-label={`One hour less on ${title}`}
          disabled={hours === 0}
          onClick={() => choose(hours - 1)}
          className={press}
        >
          <Minus aria-hidden="true" />
        </button>
        <output className="grid min-w-20 place-items-center border-x px-2 text-sm tabular-nums">
          {planned > 0 ? `${hours} of ${planned} h` : `${hours} h`}
        </output>
        <button
          type="button"
          aria-label={`One hour more on ${title}`}
          disabled={hours >= 60}
          onClick={() => choose(hours + 1)}
          className={press}
        >
          <Plus aria-hidden="true" />
        </button>
      </div>
      {hours < planned && (
        <Button
          variant="quiet"
          icon={<Check aria-hidden="true" />}
          aria-label={`Log all ${countOf(planned, 'planned hour')} of ${title}`}
          onClick={() => choose(planned)}
        >
          All {planned}
        </Button>
      )}
      <p role="alert" className="w-full text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
