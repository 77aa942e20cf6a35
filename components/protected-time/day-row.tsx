import type { FormAction } from '@/components/forms/use-action-form'
import { ActionForm } from '@/components/forms/action-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DayView } from '@/lib/protected-time/views/mine'
import { sayTimes } from '@/lib/protected-time/views/words'

import { CancelForm } from './cancel-form'
import { decisionWords, stateWord } from './day-words'
import { PlaceAgainForm } from './place-again-form'

export type DayActions = {
  /** Only the person themselves says that time was taken. */
  take?: FormAction<unknown>
  cancel: FormAction<{ version: number }>
  keep: FormAction<unknown>
  keepAgain: (input: unknown) => Promise<unknown>
  place: FormAction<unknown>
}

/** One day of a block: when, what became of it and by whose decision, and what can be done about it now. */
export function DayRow({ day, today, actions }: { day: DayView; today: string; actions: DayActions }) {
  const { says, tone } = stateWord(day)
  const values = { blockId: day.blockId, day: day.day, version: String(day.version) }
  const named = `${formatDate(day.day, 'weekday')}, ${sayTimes(day)}`
  const isOver = (day.instead?.day ?? day.day) <= today
  const canSay = actions.take && isOver && (day.state === 'planned' || day.state === 'placed-again')
  const isTaken = day.state === 'taken' || (day.instead?.isTaken ?? false)
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="min-w-0 flex-1 basis-44">
          <span className="block tabular-nums">{formatDate(day.day, 'weekday')}</span>
          <span className="block text-sm text-ink-soft tabular-nums">{sayTimes(day)}</span>
        </span>
        <Badge tone={tone}>{says}</Badge>
        {canSay && !isTaken && actions.take && (
          <ActionForm action={actions.take} values={{ ...values, said: 'taken' }}>
            <SubmitButton variant="secondary" size="small" aria-label={`Taken: ${named}`}>
              Taken
            </SubmitButton>
          </ActionForm>
        )}
        {isTaken && actions.take && (
          <ActionForm action={actions.take} values={{ ...values, said: 'nothing' }}>
            <SubmitButton variant="quiet" size="small" aria-label={`Take back that ${named} was taken`}>
              Take back
            </SubmitButton>
          </ActionForm>
        )}
        {day.state === 'cancelled' && day.isMyDecision && (
          <ActionForm action={actions.keep} values={values}>
            <SubmitButton variant="quiet" size="small" aria-label={`Keep ${named} after all`}>
              Keep it after all
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      {decisionWords(day, { isMine: actions.take !== undefined }).map((sentence) => (
        <p key={sentence} className="mt-1 text-sm text-ink-soft">
          {sentence}
        </p>
      ))}
      {day.state === 'planned' && (
        <Disclosure summary={day.when === 'past' ? 'It did not take place' : 'Cancel this one'}>
          <CancelForm values={values} named={named} cancel={actions.cancel} keep={actions.keepAgain} />
        </Disclosure>
      )}
      {(day.state === 'cancelled' || (day.state === 'placed-again' && !isTaken)) && today <= (day.placeBy ?? '') && (
        <Disclosure summary={day.instead ? 'Another time again' : 'Give it another time'}>
          <PlaceAgainForm day={day} today={today} values={values} place={actions.place} />
        </Disclosure>
      )}
    </li>
  )
}
