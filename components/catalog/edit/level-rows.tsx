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

const levels = [1, 2, 3, 4, 5, 6, 7].map((level) => ({ value: String(level), label: `Level ${level}` }))

/** Skills, each with a level. */
export function LevelRows({ name, legend, hint, skills, start, errors }: LevelRowsProps) {
  return (
    <Rows
      legend={legend}
      hint={hint}
      start={Object.entries(start).sort(([, one], [, other]) => other - one)}
      addLabel="Add a skill"
      errors={errors}
      renderRow={(at, entry) => <LevelRow name={`${name}.${at}`} legend={legend} skills={skills} start={entry} />}
    />
  )
}

type LevelRowProps = Pick<LevelRowsProps, 'legend' | 'skills'> & {
  name: string
  start: readonly [skill: string, level: number] | undefined
}

function LevelRow({ name, legend, skills, start: [skill, level] = ['', 1] }: LevelRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] gap-2">
      <Select
        label={`${legend}: skill`}
        labelHidden
        name={`${name}.skill`}
        defaultValue={skill}
        options={[{ value: '', label: 'Choose a skill' }, ...skills]}
      />
      <Select
        label={`${legend}: level`}
        labelHidden
        name={`${name}.level`}
        defaultValue={String(level)}
        options={levels}
      />
    </div>
  )
}
