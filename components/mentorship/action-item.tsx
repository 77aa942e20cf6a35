'use client'

import { Check, Circle } from 'lucide-react'
import type { ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { classes } from '@/components/ui/classes'
import { formatDate } from '@/components/ui/format-date'
import type { AgreedAction } from '@/lib/mentorship/views/meeting'

type ActionItemProps = {
  action: AgreedAction
  myId: string
  today: string
  /** Ticks it done or takes that back; absent where nothing is changed any more. */
  tick?: FormAction<unknown> | undefined
}

/** Something agreed: who does it, by when, and a tick for when it is done. */
export function ActionItem({ action, myId, today, tick }: ActionItemProps) {
  const { id, says, doneAt } = action
  const words = <ActionWords action={action} myId={myId} today={today} />
  if (tick)
    return (
      <Tick id={id} says={says} isDone={doneAt !== null} tick={tick}>
        {words}
      </Tick>
    )
  const Icon = doneAt ? Check : Circle
  return (
    <div className="flex items-start gap-1.5">
      <span className={place}>
        <Icon aria-hidden="true" className={classes('size-4', doneAt ? 'text-on-track' : 'text-ink-faint')} />
      </span>
      {words}
    </div>
  )
}

/** Where the mark of an action stands: a box wide enough for a thumb, its edge in line with the text above. */
const place = '-ml-3 grid size-11 shrink-0 place-items-center rounded-md md:-ml-1.5 md:size-8'

function ActionWords({ action: { says, owner, by, doneAt }, myId, today }: Omit<ActionItemProps, 'tick'>) {
  const isLate = doneAt === null && by !== null && by < today
  return (
    <p className="min-w-0 flex-1 py-2.5 text-[0.9375rem] break-words md:py-1">
      <span className={classes(doneAt && 'text-ink-soft line-through decoration-ink-faint')}>{says}</span>
      <span className="block text-sm text-ink-soft">
        {owner.id === myId ? 'You' : owner.name}
        {doneAt && ', done'}
        {by && !doneAt && (
          <>
            , by <time dateTime={by}>{formatDate(by, 'short')}</time>
          </>
        )}
        {isLate && <span className="font-medium text-late">, overdue</span>}
      </span>
    </p>
  )
}

type TickProps = { id: string; says: string; isDone: boolean; tick: FormAction<unknown>; children: ReactNode }

function Tick({ id, says, isDone, tick, children }: TickProps) {
  const { form, pending, refusal } = useActionForm(tick)
  const isTicked = isDone !== pending
  return (
    <form {...form}>
      <input type="hidden" name="actionId" value={id} />
      <input type="hidden" name="isDone" value={isDone ? 'no' : 'yes'} />
      <div className="flex items-start gap-1.5">
        <button
          type="submit"
          role="checkbox"
          aria-checked={isTicked}
          aria-label={`Done: ${says}`}
          aria-busy={pending || undefined}
          className={classes(place, 'print:hidden')}
        >
          <span
            className={classes(
              'grid size-5 place-items-center rounded-sm border-[1.5px] transition-colors',
              isTicked ? 'border-accent bg-accent text-on-solid' : 'border-line-strong bg-surface',
            )}
          >
            {isTicked && <Check aria-hidden="true" strokeWidth={3} className="size-3.5" />}
          </span>
        </button>
        {children}
      </div>
      <RefusalNotice refusal={refusal} />
    </form>
  )
}
