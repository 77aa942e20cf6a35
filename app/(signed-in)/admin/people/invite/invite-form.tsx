'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

import { invite } from '../actions'
import { LinkNotice } from '../link-notice'

/** Makes a place for someone, and shows the link that lets them in. */
export function InviteForm() {
  const { form, pending, refusal, errors, result } = useActionForm(invite, (_, filledIn) => filledIn?.reset())
  const wrong = (name: string) => errors[name] && { error: errors[name] }
  return (
    <form {...form} className="flex max-w-xl flex-col gap-5">
      <RefusalNotice refusal={refusal} />
      {result?.ok && <LinkNotice name="them" path={result.value.path} expiresAt={result.value.expiresAt} />}
      <TextInput label="Name" name="name" autoComplete="off" maxLength={120} required {...wrong('name')} />
      <TextInput label="E-mail address" name="email" type="email" autoComplete="off" required {...wrong('email')} />
      <TextInput
        label="What they do"
        hint="In a line, such as “Service desk analyst, second line”."
        name="headline"
        maxLength={200}
        optional
        {...wrong('headline')}
      />
      <div>
        <SubmitButton pending={pending}>Make the invitation</SubmitButton>
      </div>
    </form>
  )
}
