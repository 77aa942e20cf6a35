'use client'

import { Check, Undo2 } from 'lucide-react'
import { useState, useTransition } from 'react'

import { AddEvidence } from '@/components/projects/add-evidence'
import { Button } from '@/components/ui/button'
import { NumberInput } from '@/components/ui/number-input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type Act = (input: unknown) => Promise<Result<unknown>>

type StepActionsProps = {
  activityId: string
  title: string
  wish: 'as-it-comes' | 'keep' | 'leave-out'
  /** Hours worked on it this week, and the Monday of this week. */
  thisWeek: { monday: string; hours: number }
  today: string
  isFinished: boolean
  canLog: boolean
  /** The learning goal that it stands for; evidence, not a word, finishes it. */
  goalId: string | null
  steer: Act
  log: Act
  finish: Act
}

const wishes = [
  { value: 'as-it-comes', label: 'As the plan sees fit' },
  { value: 'keep', label: 'Keep' },
  { value: 'leave-out', label: 'Leave out' },
]

const goalWishes = [
  { value: 'as-it-comes', label: 'In my plan' },
  { value: 'leave-out', label: 'Left out' },
]

/** What a person can do about a step: log hours, finish it, or decide whether it belongs in their plan. */
export function StepActions(props: StepActionsProps) {
  const { activityId, title, thisWeek, today, isFinished, canLog, goalId } = props
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const [hours, setHours] = useState(String(thisWeek.hours))

  const run = (act: Act, input: unknown, says: string, undo?: unknown) =>
    start(async () => {
      const result = await act(input)
      setRefusal(result.ok ? undefined : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.message))
      if (result.ok) sayDone(says, undo === undefined ? undefined : { run: () => run(act, undo, 'Taken back.') })
    })

  return (
    <div className="grid gap-4 rounded-md bg-sunken p-4 print:hidden">
      {canLog && !isFinished && (
        <div className="flex flex-wrap items-end gap-3">
          <NumberInput
            className="w-44"
            label="Hours this week"
            min={0}
            max={60}
            step={1}
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          />
          <Button
            pending={pending}
            onClick={() =>
              run(
                props.log,
                { activityId, week: thisWeek.monday, hours: Number(hours) },
                `${hours} hours this week for ${title}.`,
                { activityId, week: thisWeek.monday, hours: thisWeek.hours },
              )
            }
          >
            Save hours
          </Button>
          {!goalId && (
            <Button
              icon={<Check aria-hidden="true" />}
              pending={pending}
              onClick={() =>
                run(props.finish, { activityId, finishedOn: today }, `${title} is finished.`, {
                  activityId,
                  finishedOn: null,
                })
              }
            >
              Finished
            </Button>
          )}
        </div>
      )}
      {goalId && <AddEvidence goalId={goalId} title={title} />}
      {isFinished && (
        <Button
          className="justify-self-start"
          icon={<Undo2 aria-hidden="true" />}
          pending={pending}
          onClick={() => run(props.finish, { activityId, finishedOn: null }, `${title} is open again.`)}
        >
          Not finished after all
        </Button>
      )}
      {!isFinished && (
        <SegmentedControl
          label={goalId ? 'This goal' : 'In my plan'}
          name={`wish-${activityId}`}
          options={goalId ? goalWishes : wishes}
          value={goalId && props.wish === 'keep' ? 'as-it-comes' : props.wish}
          onChange={(wish) =>
            run(props.steer, { activityId, wish, beginsIn: null }, 'Noted. Plan again to see what it changes.', {
              activityId,
              wish: props.wish,
              beginsIn: null,
            })
          }
        />
      )}
      <p role="alert" className="text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
