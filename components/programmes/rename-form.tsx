'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { standardLimits } from '@/lib/programmes/model'

/** Calls a programme something else. */
export function RenameForm({
  programme,
  action,
}: {
  programme: { id: string; title: string }
  action: FormAction<{ title: string }>
}) {
  const { form, pending, refusal, errors } = useActionForm(action, ({ title }) => sayDone(`It is called ${title} now.`))
  return (
    <form {...form} noValidate className="grid gap-3 text-ink">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="programmeId" value={programme.id} />
      <TextInput
        key={programme.title}
        label="Title"
        name="title"
        defaultValue={programme.title}
        maxLength={standardLimits.title}
        autoComplete="off"
        {...(errors['title'] && { error: errors['title'] })}
      />
      <SubmitButton variant="secondary" pending={pending} className="justify-self-start">
        Rename
      </SubmitButton>
    </form>
  )
}
