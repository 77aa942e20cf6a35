'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { Select, type SelectOption } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { skillAreas, skillDepths, type Skill } from '@/lib/catalog/model'

import { areaNames, depthNames } from '../names'
import { EntryFrame } from './entry-frame'
import { IdentifierRows } from './identifier-rows'
import { ProofFields } from './proof-fields'
import { useEntryForm, type Edited } from './use-entry-form'

type SkillFormProps = {
  action: FormAction<Edited>
  skill?: Skill
  revision?: number
  frameworks: readonly SelectOption[]
}

/** Writes a skill: what it is, and what each of its eight levels looks like. */
export function SkillForm({ action, skill, revision, frameworks }: SkillFormProps) {
  const { at, within, errors, ...sending } = useEntryForm(action)
  return (
    <EntryFrame
      kind="skill"
      standing={skill && revision ? { id: skill.id, revision } : undefined}
      form={sending.form}
      pending={sending.pending}
      refusal={sending.refusal}
      idError={errors['entry.id']}
    >
      <TextInput label="Title" maxLength={160} defaultValue={skill?.title} {...at('title')} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          label="Area"
          options={skillAreas.map((value) => ({ value, label: areaNames[value] }))}
          defaultValue={skill?.area ?? 'service'}
          {...at('area')}
        />
        <Select
          label="Counts as"
          options={skillDepths.map((value) => ({ value, label: depthNames[value] }))}
          defaultValue={skill?.depth ?? 'technical'}
          {...at('depth')}
        />
      </div>
      <TextArea
        label="Description"
        rows={3}
        maxLength={1000}
        defaultValue={skill?.description}
        {...at('description')}
      />
      <fieldset className="min-w-0">
        <legend className="text-sm font-medium">The eight levels</legend>
        <p className="text-sm text-ink-soft">
          What someone does at each, so that a colleague could tell. 0 is before the beginning, 7 sets the example for
          others.
        </p>
        <div className="mt-3 flex flex-col gap-3">
          {Array.from({ length: 8 }, (_, level) => (
            <TextArea
              key={level}
              label={`Level ${level}`}
              rows={2}
              maxLength={300}
              defaultValue={skill?.levels[level]}
              {...at(`levels.${level}`)}
            />
          ))}
        </div>
      </fieldset>
      <ProofFields start={skill?.proof} at={at} errors={errors['entry.proof'] ? [errors['entry.proof']] : []} />
      <IdentifierRows frameworks={frameworks} start={skill?.identifiers ?? []} errors={within('identifiers')} />
    </EntryFrame>
  )
}
