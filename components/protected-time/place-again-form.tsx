'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { sayClock } from '@/lib/core/zones'
import type { DayView } from '@/lib/protected-time/views/mine'
import { sayLength } from '@/lib/protected-time/views/words'

type PlaceAgainFormProps = {
  day: DayView
  today: string
  values: { blockId: string; day: string; version: string }
  place: FormAction<unknown>
}

/** Another day and hour for a cancelled block. */
export function PlaceAgainForm({ day, today, values, place }: PlaceAgainFormProps) {
  const { form, pending, refusal, errors } = useActionForm(place, () => sayDone('It has another time now.'))
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form {...form} className="grid max-w-md gap-3 text-ink">
      <RefusalNotice refusal={refusal} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextInput
          label="Day"
          type="date"
          name="insteadDay"
          required
          min={today < day.day ? today : day.day}
          max={day.placeUntil ?? undefined}
          defaultValue={day.instead?.day ?? ''}
          {...(day.placeUntil && { hint: `Until ${formatDate(day.placeUntil, 'weekday')}.` })}
          {...wrong('insteadDay')}
        />
        <TextInput
          label="From"
          type="time"
          name="insteadStartsAt"
          step={900}
          required
          defaultValue={sayClock(day.instead?.startsAt ?? day.startsAt)}
          hint={`It lasts ${sayLength(day.minutes)}.`}
          {...wrong('insteadStartsAt')}
        />
      </div>
      <div>
        <SubmitButton variant="secondary" size="small" pending={pending}>
          Place it there
        </SubmitButton>
      </div>
    </form>
  )
}
