'use client'

import { startTransition, useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { NumberInput } from '@/components/ui/number-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type WeeksFormProps = {
  today: string
  add: FormAction<{ weeks: string[] }>
  change: (input: unknown) => Promise<Result<unknown>>
}

/** One week or several in a row, the hours they have, and why. */
export function WeeksForm({ today, add, change }: WeeksFormProps) {
  const [round, setRound] = useState(0)
  const { form, pending, refusal, errors } = useActionForm(add, ({ weeks }) => {
    setRound((now) => now + 1)
    sayDone(`${countOf(weeks.length, 'week')} noted.`, {
      run: () =>
        startTransition(async () => {
          for (const week of weeks) await change({ week, hours: null, reason: '' })
        }),
    })
  })
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    // A new round has empty fields.
    <form key={round} {...form} className="grid gap-4 pt-1 text-ink sm:grid-cols-2">
      <div className="not-has-data-refusal:absolute sm:col-span-2">
        <RefusalNotice refusal={refusal} />
      </div>
      <TextInput
        label="From"
        hint="Any day of the first week."
        type="date"
        name="from"
        min={today}
        required
        {...wrong('from')}
      />
      <TextInput
        label="Until"
        optional
        hint="Any day of the last week."
        type="date"
        name="until"
        min={today}
        {...wrong('until')}
      />
      <NumberInput
        label="Hours in each"
        name="hours"
        min={0}
        max={60}
        defaultValue={0}
        unit="h"
        required
        {...wrong('hours')}
      />
      <TextInput label="Why" optional name="reason" placeholder="On leave" maxLength={200} {...wrong('reason')} />
      <div className="sm:col-span-2">
        <SubmitButton variant="secondary" pending={pending}>
          Add
        </SubmitButton>
      </div>
    </form>
  )
}
