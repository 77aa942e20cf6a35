'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import type { SkillChoice } from '@/components/projects/skill-options'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { experienceKinds, portfolioLimits, type ExperienceContent } from '@/lib/portfolio/model'
import { kindWords } from '@/lib/portfolio/views/words'

import { SkillPicker } from './skill-picker'

type ExperienceFormProps = {
  skills: readonly SkillChoice[]
  today: string
  /** What is changed; without it, one is added. */
  experience?: ExperienceContent & { id: string; version: number }
  action: FormAction<unknown>
}

/** Work that someone did: employment, freelance, contract and voluntary work are asked about alike. */
export function ExperienceForm({ skills, today, experience, action }: ExperienceFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => experience && sayDone('Saved.'))
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form {...form} className="grid gap-5 sm:grid-cols-2 [&>*]:sm:col-span-2">
      <RefusalNotice refusal={refusal} />
      {experience && (
        <>
          <input type="hidden" name="experienceId" value={experience.id} />
          <input type="hidden" name="version" value={experience.version} />
        </>
      )}
      <TextInput
        label="What you did"
        hint="As you would say it to someone new: the role, or the piece of work."
        name="title"
        defaultValue={experience?.title}
        maxLength={portfolioLimits.title}
        required
        {...wrong('title')}
      />
      <TextInput
        label="For whom"
        hint="The employer, client or association."
        name="client"
        defaultValue={experience?.client}
        maxLength={portfolioLimits.client}
        required
        className="sm:col-span-1!"
        {...wrong('client')}
      />
      <Select
        label="Kind of work"
        hint="All count alike."
        name="kind"
        defaultValue={experience?.kind ?? 'employment'}
        options={experienceKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
        className="sm:col-span-1!"
        {...wrong('kind')}
      />
      <TextInput
        label="From"
        type="date"
        name="from"
        max={today}
        defaultValue={experience?.from}
        required
        className="sm:col-span-1!"
        {...wrong('from')}
      />
      <TextInput
        label="To"
        optional
        hint="Leave it open if it goes on."
        type="date"
        name="to"
        defaultValue={experience?.to ?? undefined}
        className="sm:col-span-1!"
        {...wrong('to')}
      />
      <TextArea
        label="In a few sentences"
        optional
        hint="What it was for, what was yours in it, and what came of it."
        name="summary"
        defaultValue={experience?.summary}
        maxLength={portfolioLimits.summary}
        {...wrong('summary')}
      />
      <SkillPicker skills={skills} start={experience?.skillIds ?? []} {...wrong('skillIds')} />
      {!experience && <Checkbox label="Show it in my portfolio" name="shown" defaultChecked />}
      <div>
        <SubmitButton pending={pending}>{experience ? 'Save' : 'Add'}</SubmitButton>
      </div>
    </form>
  )
}
