'use client'

import { Rows } from '@/components/catalog/edit/rows'
import { Select } from '@/components/ui/select'

import { skillOptions, type SkillChoice } from './skill-options'

type SkillRowsProps = {
  skills: readonly SkillChoice[]
  start: readonly { skillId: string; level: number }[]
  errors: readonly string[]
}

const levels = [1, 2, 3, 4, 5, 6, 7].map((level) => ({ value: String(level), label: `Up to ${level}` }))
const legend = 'Skills it could teach'

/** The skills that a project could teach, each with the level up to which it does. */
export function SkillRows({ skills, start, errors }: SkillRowsProps) {
  const options = skillOptions(skills)
  const shown = start.length > 0 ? start : [{ skillId: '', level: 2 }]
  return (
    <Rows
      legend={legend}
      hint="Whoever needs one of them for the role they aim at is proposed a goal here."
      start={shown}
      addLabel="Add a skill"
      errors={errors}
      renderRow={(at, row) => (
        <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_7.5rem]">
          <Select
            label={`${legend}: skill ${at + 1}`}
            labelHidden
            name={`skills.${at}.skill`}
            defaultValue={row?.skillId ?? ''}
            options={[{ value: '', label: 'Choose a skill' }, ...options]}
          />
          <Select
            label={`${legend}: level ${at + 1}`}
            labelHidden
            name={`skills.${at}.level`}
            defaultValue={String(row?.level ?? 2)}
            options={levels}
          />
        </div>
      )}
    />
  )
}
