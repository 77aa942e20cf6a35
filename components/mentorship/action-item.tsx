'use client'

import { Check } from 'lucide-react'

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
export function ActionItem({ action: { id, says, owner, by, doneAt }, myId, today, tick }: ActionItemProps) {
  const isLate = doneAt === null && by !== null && by < today
  const who = owner.id === myId ? 'You' : owner.name
  return (
    <div className="flex items-start gap-3">
      {tick ? (
        <Tick id={id} says={says} isDone={doneAt !== null} tick={tick} />
      ) : doneAt ? (
        <Check aria-hidden="true" className="mt-1 size-4 shrink-0 text-on-track" />
      ) : (
        <span aria-hidden="true" className="mt-1 size-4 shrink-0 rounded-sm border" />
      )}
      <p className="min-w-0 flex-1 py-2.5 text-[0.9375rem] break-words md:py-1">
        <span className={classes(doneAt && 'text-ink-soft line-through decoration-ink-faint')}>{says}</span>
        <span className="block text-sm text-ink-soft">
          {who}
          {doneAt && ', done'}
          {by && !doneAt && (
            <>
              , by <time dateTime={by}>{formatDate(by, 'short')}</time>
            </>
          )}
          {isLate && <span className="font-medium text-late">, overdue</span>}
        </span>
      </p>
    </div>
  )
}

function Tick({ id, says, isDone, tick }: { id: string; says: string; isDone: boolean; tick: FormAction<unknown> }) {
  const { form, pending, refusal } = useActionForm(tick)
  return (
    <form {...form}>
      <input type="hidden" name="actionId" value={id} />
      <input type="hidden" name="isDone" value={isDone ? 'no' : 'yes'} />
      <button
        type="submit"
        role="checkbox"
        aria-checked={isDone}
        aria-label={isDone ? `${says}: done` : `${says}: tick when done`}
        aria-busy={pending || undefined}
        className="grid size-11 place-items-center rounded-md md:size-8 print:hidden"
      >
        <span
          className={classes(
            'grid size-5 place-items-center rounded-sm border-[1.5px] transition-colors',
            isDone !== pending ? 'border-accent bg-accent text-on-solid' : 'border-line-strong bg-surface',
          )}
        >
          {isDone !== pending && <Check aria-hidden="true" strokeWidth={3} className="size-3.5" />}
        </span>
      </button>
      <RefusalNotice refusal={refusal} />
    </form>
  )
}
