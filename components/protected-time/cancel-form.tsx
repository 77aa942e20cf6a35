'use client'

import { startTransition } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'

type CancelFormProps = {
  values: { blockId: string; day: string; version: string }
  named: string
  cancel: FormAction<{ version: number }>
  keep: (input: unknown) => Promise<unknown>
}

/** Says that a block's day does not take place, and why. One press takes it back. */
export function CancelForm({ values, named, cancel, keep }: CancelFormProps) {
  const { form, pending, refusal, errors } = useActionForm(cancel, ({ version }) =>
    sayDone(`Cancelled: ${named}. Give it another time, or it is lost.`, {
      run: () => startTransition(async () => void (await keep({ ...values, version }))),
    }),
  )
  return (
    <form {...form} className="grid max-w-md gap-3 text-ink">
      <RefusalNotice refusal={refusal} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        label="Why"
        name="reason"
        required
        minLength={3}
        maxLength={200}
        placeholder="Major incident"
        {...(errors['reason'] && { error: errors['reason'] })}
      />
      <div>
        <SubmitButton variant="danger" size="small" pending={pending} aria-label={`Cancel ${named}`}>
          Cancel it
        </SubmitButton>
      </div>
    </form>
  )
}
