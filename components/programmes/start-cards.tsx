'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { standardLimits } from '@/lib/programmes/model'

export type ExampleCard = {
  id: string
  title: string
  kind: string
  about: string
  /** What it contains, in a few words each. */
  contains: readonly string[]
  areas: readonly string[]
}

type StartProps = { action: FormAction<unknown>; submission: string }

/** A ready programme to start from: what is in it, and what it shall be called. */
export function StartFromExample({ example, action, submission }: StartProps & { example: ExampleCard }) {
  return (
    <Card title={example.title} lead={example.kind} className="flex flex-col">
      <p className="text-[0.9375rem] text-ink-soft">{example.about}</p>
      <ul className="mt-4 grid grid-cols-2 gap-x-6 gap-y-1 border-y py-3 text-[0.9375rem]">
        {example.contains.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <p className="mt-3 mb-5 text-sm text-ink-soft">{example.areas.join(' · ')}</p>
      <StartForm
        action={action}
        values={{ from: 'example', example: example.id, submission }}
        title={example.title}
        label={`Start from ${example.title}`}
      />
    </Card>
  )
}

/** A programme from nothing. */
export function StartFromNothing({ action, submission }: StartProps) {
  return (
    <Card title="From nothing" lead="An empty standard of eight quarters, to be written part by part.">
      <StartForm action={action} values={{ from: 'nothing', submission }} title="" label="Start from nothing" />
    </Card>
  )
}

type StartFormProps = {
  action: FormAction<unknown>
  values: Readonly<Record<string, string>>
  title: string
  label: string
}

/** What a programme shall be called, and the button that starts it. */
export function StartForm({ action, values, title, label }: StartFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  return (
    <form {...form} noValidate className="grid gap-4">
      <RefusalNotice refusal={refusal} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        label="What it is called"
        name="title"
        defaultValue={title}
        maxLength={standardLimits.title}
        autoComplete="off"
        {...(errors['title'] && { error: errors['title'] })}
      />
      <SubmitButton pending={pending} variant="secondary" className="justify-self-start" aria-label={label}>
        Start the programme
      </SubmitButton>
    </form>
  )
}
