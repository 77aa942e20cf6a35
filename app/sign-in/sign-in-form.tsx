'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

import { signIn } from './actions'

/** E-mail and password, for those who have an account of Journeywork's own. */
export function SignInForm({ from, isSecond }: { from?: string; isSecond: boolean }) {
  const { form, pending, refusal, errors } = useActionForm(signIn)
  return (
    <form {...form} className="flex flex-col gap-4">
      <RefusalNotice refusal={refusal} />
      {from && <input type="hidden" name="from" value={from} />}
      <TextInput
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        {...(errors['email'] && { error: errors['email'] })}
      />
      <TextInput
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        {...(errors['password'] && { error: errors['password'] })}
      />
      <SubmitButton pending={pending} variant={isSecond ? 'secondary' : 'primary'}>
        Sign in
      </SubmitButton>
    </form>
  )
}
