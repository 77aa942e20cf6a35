'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

import { mentor } from '../actions'

type MentorFormProps = {
  learnerId: string
  today: string
  people: readonly { id: string; name: string; headline: string }[]
}

/** Puts someone's growth in a mentor's care, from a day on. */
export function MentorForm({ learnerId, today, people }: MentorFormProps) {
  const { form, pending, refusal, errors } = useActionForm(mentor)
  const choices = people.map(({ id, name, headline }) => ({ id, label: name, ...(headline && { detail: headline }) }))
  return (
    <form {...form} className="mt-5 flex flex-col gap-4 border-t pt-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="learnerId" value={learnerId} />
      <Combobox
        label="Another mentor"
        name="mentorId"
        groups={[{ title: 'People', choices }]}
        required
        {...(errors['mentorId'] && { error: errors['mentorId'] })}
      />
      <TextInput
        label="From"
        name="from"
        type="date"
        defaultValue={today}
        required
        {...(errors['from'] && { error: errors['from'] })}
      />
      {errors['beyond'] && (
        <Checkbox label="They take this on all the same" name="beyond" value="yes" error={errors['beyond']} />
      )}
      <div>
        <SubmitButton pending={pending} variant="secondary">
          Assign mentor
        </SubmitButton>
      </div>
    </form>
  )
}
