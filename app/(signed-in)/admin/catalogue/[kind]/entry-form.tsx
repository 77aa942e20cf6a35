import { ActivityForm } from '@/components/catalog/edit/activity-form'
import { RoleForm } from '@/components/catalog/edit/role-form'
import { SkillForm } from '@/components/catalog/edit/skill-form'
import type { Edited } from '@/components/catalog/edit/use-entry-form'
import { areaNames, kindNames, lineNames } from '@/components/catalog/names'
import type { FormAction } from '@/components/forms/use-action-form'
import type { EntryChoices } from '@/lib/catalog/choices'
import type { EntryKind } from '@/lib/catalog/entries'
import type { Standing } from '@/lib/catalog/find-entry'
import type { CatalogueActivity, Role, Skill } from '@/lib/catalog/model'

export type FoundEntry =
  | { kind: 'skill'; found: Standing<Skill> }
  | { kind: 'role'; found: Standing<Role> }
  | { kind: 'activity'; found: Standing<CatalogueActivity> }

type EntryFormProps = {
  action: FormAction<Edited>
  choices: EntryChoices
  kind: EntryKind
  /** What there is to be revised; without it, the form writes something new. */
  entry?: FoundEntry
}

/** The form that fits the kind of entry, with what can be chosen in it. */
export function EntryForm({ action, choices, kind, entry }: EntryFormProps) {
  const skills = choices.skills.map(({ group, options }) => ({ label: areaNames[group], options }))
  const roles = choices.roles.map(({ group, options }) => ({ label: lineNames[group], options }))
  const activities = choices.activities.map(({ group, options }) => ({ label: kindNames[group].many, options }))
  const { frameworks, currency } = choices
  const revision = entry && { revision: entry.found.revision }
  if (kind === 'skill')
    return (
      <SkillForm
        {...{ action, frameworks, ...revision }}
        {...(entry?.kind === 'skill' && { skill: entry.found.entry })}
      />
    )
  if (kind === 'role')
    return (
      <RoleForm
        {...{ action, frameworks, skills, roles, ...revision }}
        {...(entry?.kind === 'role' && { role: entry.found.entry })}
      />
    )
  return (
    <ActivityForm
      {...{ action, skills, activities, currency, ...revision }}
      {...(entry?.kind === 'activity' && { activity: entry.found.entry })}
    />
  )
}
