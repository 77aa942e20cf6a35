'use client'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { sayDay } from '@/lib/core/say'
import type { Wishing } from '@/lib/cohorts/views/wishing'

type AskFormProps = {
  open: FormAction<{ closesOn: string }>
  close: FormAction<unknown>
  cohortId: string
  wishing: Wishing
  closesOn: string
  today: string
}

/** Asks the apprentices of a cohort for their wishes until a day, gives them another day, or closes the asking. */
export function AskForm({ open, close, cohortId, wishing, closesOn, today }: AskFormProps) {
  const { form, pending, refusal, errors } = useActionForm(open, ({ closesOn: until }) =>
    sayDone(`Wishes are asked for until ${sayDay(until)}.`),
  )
  const isOpen = wishing === 'open'
  return (
    <div className="flex flex-wrap items-end gap-3">
      <form {...form} noValidate className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="cohortId" value={cohortId} />
        <TextInput
          key={closesOn}
          label="Last day"
          name="closesOn"
          type="date"
          min={today}
          defaultValue={closesOn}
          className="w-44"
          {...(errors['closesOn'] && { error: errors['closesOn'] })}
        />
        <SubmitButton variant={isOpen ? 'secondary' : 'primary'} pending={pending}>
          {isOpen ? 'Change the day' : wishing === 'closed' ? 'Ask again' : 'Ask for wishes'}
        </SubmitButton>
        <RefusalNotice refusal={errors['closesOn'] ? undefined : refusal} />
      </form>
      {isOpen && (
        <ActionForm action={close} values={{ cohortId }}>
          <SubmitButton variant="quiet">Close now</SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
