'use client'

import { Rows } from '@/components/catalog/edit/rows'
import { Select } from '@/components/ui/select'
import type { SelectGroup } from '@/components/ui/select'

type LevelFieldsProps = {
  legend: string
  hint?: string
  skills: readonly SelectGroup[]
  start: Readonly<Record<string, number>>
  errors: readonly string[]
}

const levels = [1, 2, 3, 4, 5, 6, 7].map((level) => ({ value: String(level), label: `Level ${level}` }))

/** Skills of the catalogue, each with the level that is led to. */
export function LevelFields({ legend, hint, skills, start, errors }: LevelFieldsProps) {
  const known = new Set(skills.flatMap(({ options }) => options.map(({ value }) => value)))
  // What has left the catalogue stays to be seen, so that it can be taken out.
  const gone = Object.keys(start).filter((id) => !known.has(id))
  const options = [
    { value: '', label: 'Choose a skill' },
    ...gone.map((id) => ({ value: id, label: `${id} (no longer in the catalogue)` })),
    ...skills,
  ]
  const named = Object.entries(start).toSorted(([, one], [, other]) => other - one)
  const shown: readonly [string, number][] = named.length > 0 ? named : [['', 2]]
  return (
    <Rows
      legend={legend}
      hint={hint}
      start={shown}
      addLabel="Add a skill"
      errors={errors}
      renderRow={(at, entry) => (
        <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_7.5rem]">
          <Select
            label={`${legend}: skill ${at + 1}`}
            labelHidden
            name={`skills.${at}.skill`}
            defaultValue={entry?.[0] ?? ''}
            options={options}
          />
          <Select
            label={`${legend}: level ${at + 1}`}
            labelHidden
            name={`skills.${at}.level`}
            defaultValue={String(entry?.[1] ?? 2)}
            options={levels}
          />
        </div>
      )}
    />
  )
}
