'use client'

import { useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { MyCohort } from '@/lib/rotation/views/mine'

/** Choose a period and someone who is elsewhere in it. */
export function AskSwap({ cohort, ask }: { cohort: MyCohort; ask: FormAction<unknown> }) {
  const ahead = cohort.periods.filter(({ when, host }) => when === 'ahead' && host)
  const { form, pending, refusal, errors } = useActionForm(ask, (_, sent) => {
    sent?.reset()
    sayDone('Asked. You hear of the answer here.')
  })
  const [chosen, setChosen] = useState(String(ahead[0]?.number ?? ''))
  const at = cohort.periods.findIndex(({ number }) => String(number) === chosen)
  const mine = cohort.periods[at]?.host?.name
  const others = cohort.companions.flatMap(({ id, name, hosts }) => {
    const theirs = hosts[at]
    return theirs && theirs !== mine ? [{ value: id, label: `${name}, ${theirs}` }] : []
  })

  return (
    <form {...form} className="grid gap-4 border-t pt-4">
      <input type="hidden" name="cohortId" value={cohort.id} />
      <RefusalNotice refusal={refusal} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label="My placement"
          name="periods"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          options={ahead.map(({ number, title, host }) => ({
            value: String(number),
            label: `${title}: ${host?.name}`,
          }))}
          {...(errors['periods'] && { error: errors['periods'] })}
        />
        <Select
          key={chosen}
          label="In exchange for that of"
          name="otherId"
          placeholder="Choose a person"
          options={others}
          {...(errors['otherId'] && { error: errors['otherId'] })}
        />
      </div>
      <TextInput
        label="A word to them"
        optional
        name="note"
        maxLength={500}
        {...(errors['note'] && { error: errors['note'] })}
      />
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Ask for the swap
        </SubmitButton>
      </div>
    </form>
  )
}
