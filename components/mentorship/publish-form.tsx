'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { addDays } from '@/lib/core/weeks'
import { usualDays } from '@/lib/mentorship/model'

type PublishFormProps = {
  action: FormAction<{ offers: number }>
  matching: { id: string; version: number; pairs: number }
  today: string
}

/** Settles on the pairs: from when to when, and each mentor is asked. */
export function PublishForm({ action, matching, today }: PublishFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, ({ offers }) =>
    sayDone(`${countOf(offers, 'mentor')} ${offers === 1 ? 'was' : 'were'} asked. Their answers show here.`),
  )
  return (
    <form {...form} className="grid gap-4">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="matchingId" value={matching.id} />
      <input type="hidden" name="version" value={matching.version} />
      <div className="grid gap-4 sm:max-w-md sm:grid-cols-2">
        <TextInput
          label="From"
          type="date"
          name="from"
          defaultValue={today}
          required
          {...(errors['from'] && { error: errors['from'] })}
        />
        <TextInput
          label="Last day"
          type="date"
          name="to"
          defaultValue={addDays(today, usualDays)}
          required
          {...(errors['to'] && { error: errors['to'] })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton pending={pending}>Publish and ask {countOf(matching.pairs, 'mentor')}</SubmitButton>
        <p className="text-sm text-ink-soft">Each may accept, choose other days, or decline.</p>
      </div>
    </form>
  )
}
