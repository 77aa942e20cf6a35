'use client'

import type { Route } from 'next'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { projectLimits } from '@/lib/projects/model'

import type { SkillChoice } from './skill-options'
import { SkillRows } from './skill-rows'

export type ProjectFields = {
  name: string
  purpose: string
  url: string | null
  from: string
  to: string | null
  skills: readonly { skillId: string; level: number }[]
}

type ProjectFormProps = {
  action: FormAction<unknown>
  start: ProjectFields
  skills: readonly SkillChoice[]
  /** Sent along unseen: which project it is and what was read of it, or the submission's key. */
  values: Readonly<Record<string, string>>
  submit: string
  /** Where to go instead. */
  back: { href: Route; label: string }
}

/** A project in a form: what it is called, what it is for, where it lives, when it is, and what it could teach. */
export function ProjectForm({ action, start, skills, values, submit, back }: ProjectFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  const wrongSkills = Object.entries(errors).filter(([field]) => field === 'skills' || field.startsWith('skills.'))
  return (
    <form {...form} noValidate className="grid gap-6">
      <RefusalNotice refusal={refusal} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        label="Name"
        name="name"
        defaultValue={start.name}
        maxLength={projectLimits.name}
        placeholder="Branch office rollout"
        autoComplete="off"
        {...wrong('name')}
      />
      <TextArea
        label="What it is for"
        hint="One or two sentences: what will be better once it is done."
        name="purpose"
        rows={3}
        defaultValue={start.purpose}
        maxLength={projectLimits.purpose}
        {...wrong('purpose')}
      />
      <TextInput
        label="Where it lives"
        hint="A link to the ticket, the repository or the change record."
        optional
        name="url"
        type="url"
        inputMode="url"
        defaultValue={start.url ?? ''}
        maxLength={500}
        placeholder="https://"
        {...wrong('url')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput label="From" name="from" type="date" defaultValue={start.from} {...wrong('from')} />
        <TextInput label="Until" optional name="to" type="date" defaultValue={start.to ?? ''} {...wrong('to')} />
      </div>
      <SkillRows skills={skills} start={start.skills} errors={[...new Set(wrongSkills.map(([, says]) => says))]} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>{submit}</SubmitButton>
        <LinkButton href={back.href} variant="quiet">
          {back.label}
        </LinkButton>
      </div>
    </form>
  )
}
