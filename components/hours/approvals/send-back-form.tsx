'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { sayDone } from '@/components/ui/toast'

import { weekName } from '@/components/team/mix-words'

type SendBackFormProps = {
  sendBack: FormAction<unknown>
  person: { id: string; name: string }
  week: string
  version: number
}

/** Sends a week back with a note. */
export function SendBackForm({ sendBack, person, week, version }: SendBackFormProps) {
  const { form, refusal, errors, pending } = useActionForm(sendBack, () =>
    sayDone(`${weekName(week)} went back to ${person.name}.`),
  )
  return (
    <form {...form} className="grid max-w-xl gap-3 pt-1">
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="week" value={week} />
      <input type="hidden" name="version" value={version} />
      <RefusalNotice refusal={refusal} />
      <TextArea
        label="What should be changed"
        name="note"
        rows={2}
        maxLength={300}
        error={errors['note']}
        hint={`${person.name} reads it with the week.`}
      />
      <SubmitButton variant="secondary" size="small" pending={pending} className="justify-self-start">
        Send it back
      </SubmitButton>
    </form>
  )
}
