'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

import { setUpOrganisation } from './actions'

/** The first person names the organisation, and becomes its administrator. */
export function SetUpForm() {
  const { form, pending, refusal, errors } = useActionForm(setUpOrganisation)
  const wrong = (name: string) => errors[name] && { error: errors[name] }
  return (
    <form {...form} className="flex flex-col gap-5">
      <RefusalNotice refusal={refusal} />
      <TextInput
        label="Set-up token"
        hint="The server printed it in its log when it started."
        name="token"
        autoComplete="off"
        spellCheck={false}
        required
        {...wrong('token')}
      />
      <TextInput
        label="Your organisation’s name"
        name="organisation"
        maxLength={120}
        required
        {...wrong('organisation')}
      />
      <TextInput label="Your name" name="name" autoComplete="name" maxLength={120} required {...wrong('name')} />
      <TextInput
        label="Your e-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        {...wrong('email')}
      />
      <TextInput
        label="A password"
        hint="At least 12 characters. A few words in a row do well."
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
        {...wrong('password')}
      />
      <SubmitButton pending={pending}>Set up Journeywork</SubmitButton>
    </form>
  )
}
