'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { Select, type SelectGroup, type SelectOption } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { roleLines, type Role } from '@/lib/catalog/model'

import { lineNames } from '../names'
import { EntryFrame } from './entry-frame'
import { FloorFields } from './floor-fields'
import { IdentifierRows } from './identifier-rows'
import { LevelRows } from './level-rows'
import { PickRows } from './pick-rows'
import { useEntryForm, type Edited } from './use-entry-form'

type RoleFormProps = {
  action: FormAction<Edited>
  role?: Role
  revision?: number
  skills: readonly SelectGroup[]
  roles: readonly SelectGroup[]
  frameworks: readonly SelectOption[]
}

/** Writes a role: what it asks for, where people come from, and what automation takes. */
export function RoleForm({ action, role, revision, skills, roles, frameworks }: RoleFormProps) {
  const { at, within, errors, ...sending } = useEntryForm(action)
  return (
    <EntryFrame
      kind="role"
      standing={role && revision ? { id: role.id, revision } : undefined}
      form={sending.form}
      pending={sending.pending}
      refusal={sending.refusal}
      idError={errors['entry.id']}
    >
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <TextInput label="Title" maxLength={160} defaultValue={role?.title} {...at('title')} />
        <Select
          label="Line"
          options={roleLines.map((value) => ({ value, label: lineNames[value] }))}
          defaultValue={role?.line ?? 'technical'}
          {...at('line')}
        />
      </div>
      <TextArea label="Summary" rows={3} maxLength={1000} defaultValue={role?.summary} {...at('summary')} />
      <LevelRows
        name="requires"
        legend="Required levels"
        hint="What someone must be able to do to take the role on."
        skills={skills}
        start={role?.requires ?? {}}
        errors={within('requires')}
      />
      <FloorFields
        start={role?.depthFloor}
        at={at}
        errors={errors['entry.depthFloor'] ? [errors['entry.depthFloor']] : []}
      />
      <PickRows
        name="from"
        legend="People come from"
        hint="Roles that commonly lead here. None makes it a way in."
        addLabel="Add a role"
        options={roles}
        start={role?.from ?? []}
        errors={within('from')}
      />
      <TextInput
        label="Outlook in a sentence"
        maxLength={300}
        defaultValue={role?.outlook.says}
        {...at('outlook.says')}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextArea
          label="Tasks that automation takes"
          hint="One on each line."
          defaultValue={role?.outlook.automated.join('\n')}
          {...joined('outlook.automated', within('outlook.automated'))}
        />
        <TextArea
          label="Tasks that stay with people"
          hint="One on each line."
          defaultValue={role?.outlook.remains.join('\n')}
          {...joined('outlook.remains', within('outlook.remains'))}
        />
      </div>
      <IdentifierRows frameworks={frameworks} start={role?.identifiers ?? []} errors={within('identifiers')} />
    </EntryFrame>
  )
}

const joined = (name: string, errors: readonly string[]) => ({
  name,
  ...(errors.length > 0 && { error: errors.join(' ') }),
})
