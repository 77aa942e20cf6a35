'use client'

import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { formatDate } from '@/components/ui/format-date'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

export type DecidedStep = {
  activityId: string
  title: string
  wish: 'keep' | 'leave-out' | 'as-it-comes'
  beginsIn: string | null
}

type DecidedStepsProps = { steps: readonly DecidedStep[]; steer: (input: unknown) => Promise<Result<unknown>> }

/** What someone decided about single steps; each can be handed back to the plan. */
export function DecidedSteps({ steps, steer }: DecidedStepsProps) {
  const [pending, start] = useTransition()
  const send = ({ activityId, wish, beginsIn }: Omit<DecidedStep, 'title'>, says: string, undo?: DecidedStep) =>
    start(async () => {
      const result = await steer({ activityId, wish, beginsIn })
      if (!result.ok) sayDone(result.refusal.message)
      else sayDone(says, undo && { run: () => send(undo, `${undo.title}: as you had decided.`) })
    })
  return (
    <ul className="divide-y">
      {steps.map((step) => (
        <li key={step.activityId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0">
          <span className="min-w-0 flex-1 basis-60">
            <span className="block">{step.title}</span>
            <span className="block text-sm text-ink-soft">{inWords(step)}</span>
          </span>
          <Button
            variant="quiet"
            size="small"
            className="-mr-3"
            pending={pending}
            icon={<Undo2 aria-hidden="true" />}
            aria-label={`Leave to the plan: ${step.title}`}
            onClick={() =>
              send(
                { activityId: step.activityId, wish: 'as-it-comes', beginsIn: null },
                `${step.title} is left to the plan again.`,
                step,
              )
            }
          >
            Leave to the plan
          </Button>
        </li>
      ))}
    </ul>
  )
}

function inWords({ wish, beginsIn }: DecidedStep): string {
  if (wish === 'leave-out') return 'You left it out.'
  const begins = beginsIn ? `it begins in the week of ${formatDate(beginsIn)}` : ''
  if (wish === 'keep') return begins ? `You keep it, and ${begins}.` : 'You keep it.'
  return begins ? `You decided that ${begins}.` : 'As the plan sees fit.'
}
