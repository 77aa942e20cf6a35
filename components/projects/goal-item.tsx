import { Check, CircleDot, Clock, FileClock, FileX2, Minus, type LucideIcon } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { GoalState, GoalView } from '@/lib/projects/view'

import { AddEvidence } from './add-evidence'
import { goalStates } from './goal-words'

const icons: Record<GoalState, LucideIcon> = {
  open: CircleDot,
  late: Clock,
  waiting: FileClock,
  returned: FileX2,
  reached: Check,
  dropped: Minus,
}

export function GoalBadge({ state }: { state: GoalState }) {
  const { says, tone } = goalStates[state]
  const Icon = icons[state]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {says}
    </Badge>
  )
}

type GoalItemProps = {
  goal: GoalView
  drop: FormAction<unknown>
  /** What it does to the date, when that was asked. */
  effect?: ReactNode
}

/** One learning goal: who reaches what by when, where it stands, and what can be done about it. */
export function GoalItem({ goal, drop, effect }: GoalItemProps) {
  const { id, person, skill, level, by, hours, criteria, setBy, state, evidence, leftOut, isMine, canDrop } = goal
  const isOpen = goal.ending === null
  return (
    <li id={`goal-${id}`} className="grid scroll-mt-24 gap-2 px-5 py-4 target:bg-accent-soft/40 md:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <p className="min-w-0 font-medium">
          {isMine ? 'You reach' : `${person.name} reaches`} {skill} {level} by{' '}
          <time dateTime={by} className="whitespace-nowrap">
            {formatDate(by)}
          </time>
        </p>
        <GoalBadge state={state} />
      </div>
      <p className="max-w-prose text-sm text-ink-soft">
        In about {countOf(hours, 'hour')}. Evidence: {criteria}
      </p>
      <p className="text-sm text-ink-faint">
        Set by {setBy.name}.
        {leftOut && isOpen && ` ${isMine ? 'You leave' : `${person.name} leaves`} it out of the plan.`}
        {goal.ending === 'dropped' && goal.endingNote && ` Dropped: ${goal.endingNote}`}
      </p>
      {evidence.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {evidence.map((piece) => (
            <li key={piece.id}>
              <Link
                className="text-link"
                href={(isMine ? `/my/evidence/${piece.id}` : `/mentoring/queue/${piece.id}`) as Route} // the piece, as its author or its reviewer sees it
              >
                {piece.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {effect}
      {isOpen && (isMine || canDrop) && (
        <div className="flex flex-wrap items-start gap-x-4">
          {isMine && <AddEvidence goalId={id} title={`${skill} ${level}`} />}
          {canDrop && !effect && (
            <Link
              href={`/projects/${goal.project.id}?attached=${id}#goal-${id}` as Route} // this page, with the answer
              scroll={false}
              className="inline-flex min-h-11 items-center text-sm text-link"
            >
              What does it do to the date?
            </Link>
          )}
          {canDrop && (
            <div className="min-w-0 flex-1 basis-60 text-sm">
              <Disclosure summary="Drop this goal">
                <ActionForm action={drop} values={{ goalId: id }} className="grid max-w-md gap-3">
                  <TextInput label="Why" name="reason" maxLength={300} placeholder="The work moved to another team" />
                  <SubmitButton variant="danger" size="small" className="justify-self-start">
                    Drop {skill} {level}
                  </SubmitButton>
                </ActionForm>
              </Disclosure>
            </div>
          )}
        </div>
      )}
    </li>
  )
}
