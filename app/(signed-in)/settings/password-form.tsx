'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'

import { changePassword } from './actions'

/** The present password, and the one that takes its place. */
export function PasswordForm({ email }: { email: string }) {
  const { form, pending, refusal, errors } = useActionForm(changePassword, (_, filledIn) => {
    filledIn?.reset()
    sayDone('Your password is changed. Everywhere else you are signed out.')
  })
  return (
    <form {...form} className="flex max-w-md flex-col gap-4">
      <RefusalNotice refusal={refusal} />
      {/* Not sent: it tells a password manager whose password this is. */}
      <input type="email" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextInput
        label="Present password"
        name="current"
        type="password"
        autoComplete="current-password"
        required
        {...(errors['current'] && { error: errors['current'] })}
      />
      <TextInput
        label="New password"
        hint="At least 12 characters. A few words in a row do well."
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
        {...(errors['password'] && { error: errors['password'] })}
      />
      <div>
        <SubmitButton pending={pending}>Change password</SubmitButton>
      </div>
    </form>
  )
}
