'use client'

import { useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { cohortLimits } from '@/lib/cohorts/model'
import { periodsFrom } from '@/lib/cohorts/views/periods'
import { sayCount } from '@/lib/core/say'
import { isDate } from '@/lib/core/weeks'

type StartFormProps = {
  action: FormAction<unknown>
  programmeId: string
  startsOn: string
  /** As the standard says: how many, and how many months each lasts. */
  periods: number
  periodMonths: number
}

/** Begins a cohort: its name and its first day, with the periods that follow from it. */
export function StartForm({ action, programmeId, startsOn, periods, periodMonths }: StartFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const [first, setFirst] = useState(startsOn)
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  const isDay = isDate(first) && first >= '2000-01-01' && first < '2100-01-01'
  return (
    <form {...form} noValidate className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="programmeId" value={programmeId} />
      <TextInput
        label="Name"
        hint="What people call it, such as the month in which it begins."
        name="title"
        maxLength={cohortLimits.title}
        autoComplete="off"
        {...wrong('title')}
      />
      <TextInput
        label="First day"
        name="startsOn"
        type="date"
        value={first}
        onChange={(event) => setFirst(event.target.value)}
        className="max-w-52"
        {...wrong('startsOn')}
      />
      <section aria-live="polite">
        <h2 className="text-sm font-medium">
          {sayCount(periods, 'period')} of {sayCount(periodMonths, 'month')}, as the standard says
        </h2>
        {isDay ? (
          <ol className="mt-2 grid gap-x-8 sm:grid-cols-2">
            {periodsFrom(first, periods, periodMonths).map(({ number, title, from, to }) => (
              <li key={number} className="flex flex-wrap items-baseline justify-between gap-x-3 border-b py-1.5">
                <span>{title}</span>
                <span className="text-sm text-ink-soft tabular-nums">
                  {formatDate(from, 'short')} – {formatDate(to, 'short')}
                </span>
              </li>
            ))}
          </ol>
        ) : (
          <p className="mt-1 text-sm text-ink-soft">They follow from the first day.</p>
        )}
      </section>
      <div>
        <SubmitButton pending={pending}>Begin the cohort</SubmitButton>
      </div>
    </form>
  )
}
