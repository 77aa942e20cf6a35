'use client'

import { useState } from 'react'

import { countOf } from '@/components/ui/format-amount'
import { Slider } from '@/components/ui/slider'
import { TextInput } from '@/components/ui/text-input'

export type TermsNow = {
  hoursPerWeek: number
  budget: number | null
  deadline: string | null
  version: number
  currency: string
}

type TermsFieldsProps = { terms: TermsNow; today: string; errors: Readonly<Record<string, string>> }

/** Hours a week, and if one likes, a budget and a day not to be missed. */
export function TermsFields({ terms, today, errors }: TermsFieldsProps) {
  const [hours, setHours] = useState(terms.hoursPerWeek)
  return (
    <>
      <input type="hidden" name="version" value={terms.version} />
      <Slider
        label="Protected hours a week"
        name="hoursPerWeek"
        min={1}
        max={Math.max(20, terms.hoursPerWeek)}
        value={hours}
        onChange={setHours}
        says={(value) => `${value} h a week`}
        hint={inWords(hours)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          label={`Budget in ${terms.currency}`}
          optional
          name="budget"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={terms.budget ?? ''}
          hint="Fees for courses and exams, all together. Empty: no limit."
          {...(errors['budget'] && { error: errors['budget'] })}
        />
        <TextInput
          label="Deadline"
          optional
          type="date"
          name="deadline"
          min={today}
          defaultValue={terms.deadline ?? ''}
          hint="Only for a day that cannot move. Without one, the plan finds the earliest."
          {...(errors['deadline'] && { error: errors['deadline'] })}
        />
      </div>
    </>
  )
}

function inWords(hours: number): string {
  const year = `About ${hours * 46} hours a year, holidays left out.`
  if (hours <= 2) return `${year} A start: protect it well, for one missed week is half a month.`
  if (hours <= 4) return `${year} Half an afternoon, or a good half hour a day.`
  if (hours <= 6) return `${year} An hour each working day, or one long afternoon.`
  if (hours <= 10) return `${year} A day a week, with a little of your evenings: agree it with your lead.`
  return `${year} More than a day a week: usual in apprenticeships and between jobs. Leave room for ${countOf(1, 'quiet week')} now and then.`
}
