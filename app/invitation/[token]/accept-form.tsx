'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

import { accept } from './actions'

type AcceptFormProps = { token: string; email: string; label: string; isSecond: boolean }

/** Chooses a password; sending it uses the link up. */
export function AcceptForm({ token, email, label, isSecond }: AcceptFormProps) {
  const { form, pending, refusal, errors } = useActionForm(accept)
  return (
    <form {...form} className="flex flex-col gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="token" value={token} />
      {/* Not sent: it tells a password manager whose password this is. */}
      <TextInput label="E-mail address" type="email" autoComplete="username" value={email} readOnly />
      <TextInput
        label="Choose a password"
        hint="At least 12 characters. A few words in a row do well."
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
        {...(errors['password'] && { error: errors['password'] })}
      />
      <SubmitButton pending={pending} variant={isSecond ? 'secondary' : 'primary'}>
        {label}
      </SubmitButton>
    </form>
  )
}
