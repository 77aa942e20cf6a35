'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { Period } from '@/lib/cohorts/model'

type Enrolled = { name: string; isNew: boolean; strain: string | null }
type EnrolFormProps = {
  action: FormAction<Enrolled>
  cohortId: string
  periods: readonly Period[]
  /** The first period that has not begun; null: none has. */
  next: number | null
}

/** Puts someone into a cohort: known by their address, or by name as well, if they are not here yet. */
export function EnrolForm({ action, cohortId, periods, next }: EnrolFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, ({ name, isNew, strain }, element) => {
    const is = isNew ? `${name} has a place. An administrator gives them a link to come in.` : `${name} is enrolled.`
    sayDone([is, strain].filter(Boolean).join(' '))
    element?.reset()
    element?.querySelector<HTMLElement>('[name="email"]')?.focus()
  })
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form {...form} noValidate className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohortId} />
      <TextInput
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="off"
        maxLength={254}
        {...wrong('email')}
      />
      <TextInput
        label="Name"
        optional
        name="name"
        autoComplete="off"
        maxLength={120}
        hint="Only for someone who is not here yet: they become invited."
        {...wrong('name')}
      />
      <TextInput
        label="What they do"
        optional
        name="headline"
        autoComplete="off"
        maxLength={200}
        {...wrong('headline')}
      />
      <Select
        label="Takes part from"
        name="joinsIn"
        defaultValue={String(next ?? '')}
        options={[
          { value: '', label: 'The first period' },
          ...periods.slice(1).map(({ number, title }) => ({ value: String(number), label: title })),
        ]}
        {...wrong('joinsIn')}
      />
      <div>
        <SubmitButton pending={pending}>Enrol</SubmitButton>
      </div>
    </form>
  )
}
