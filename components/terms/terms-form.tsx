'use client'

import { useId, type ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
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
  /** What stands between the fields and the button, such as another form. */
  between?: ReactNode
}

/** The terms on which one plans. */
export function TermsForm({ action, terms, today, send, says, between }: TermsFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => says && sayDone(says))
  const id = useId()
  const button = (
    <SubmitButton form={id} pending={pending}>
      {send}
    </SubmitButton>
  )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Card title="Every week">
        <form {...form} id={id} className="grid gap-6">
          <RefusalNotice refusal={refusal} />
          <TermsFields key={terms.version} terms={terms} today={today} errors={errors} />
          {!between && <div>{button}</div>}
        </form>
      </Card>
      {between}
      {between && <div>{button}</div>}
    </div>
  )
}
