'use client'

import { Select, type SelectGroup } from '@/components/ui/select'

import { Rows } from './rows'

type LevelRowsProps = {
  name: 'requires' | 'raises' | 'needs'
  legend: string
  hint: string
  skills: readonly SelectGroup[]
  start: Readonly<Record<string, number>>
  errors: readonly string[]
}

const fresh: [string, number] = ['', 1]
const levels = [1, 2, 3, 4, 5, 6, 7].map((level) => ({ value: String(level), label: `Level ${level}` }))

/** Skills, each with a level. */
export function LevelRows({ name, legend, hint, skills, start, errors }: LevelRowsProps) {
  return (
    <Rows
      legend={legend}
      hint={hint}
      start={Object.entries(start)}
      addLabel="Add a skill"
      errors={errors}
      row={(at, [skill, level] = fresh) => (
        <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] gap-2">
          <Select
            label={`${legend}: skill`}
            labelHidden
            name={`${name}.${at}.skill`}
            defaultValue={skill}
            options={[{ value: '', label: 'Choose a skill' }, ...skills]}
          />
          <Select
            label={`${legend}: level`}
            labelHidden
            name={`${name}.${at}.level`}
            defaultValue={String(level)}
            options={levels}
          />
        </div>
      )}
    />
  )
}
