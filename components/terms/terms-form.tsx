'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

import { TermsFields, type TermsNow } from './terms-fields'

type TermsFormProps = {
  action: FormAction<unknown>
  terms: TermsNow
  today: string
  /** What the button says, and what is said when the page stays. */
  send: string
  says?: string
}

/** The terms on which one plans. */
export function TermsForm({ action, terms, today, send, says }: TermsFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => says && sayDone(says))
  return (
    <form {...form} className="grid gap-6">
      <RefusalNotice refusal={refusal} />
      <TermsFields key={terms.version} terms={terms} today={today} errors={errors} />
      <div>
        <SubmitButton pending={pending}>{send}</SubmitButton>
      </div>
    </form>
  )
}
