'use client'

import { Select, type SelectGroup, type SelectOption } from '@/components/ui/select'

import { Rows } from './rows'

type PickRowsProps = {
  name: 'from' | 'after'
  legend: string
  hint: string
  addLabel: string
  options: readonly (SelectOption | SelectGroup)[]
  start: readonly string[]
  errors: readonly string[]
}

/** Other entries of the catalogue, any number of them. */
export function PickRows({ name, legend, hint, addLabel, options, start, errors }: PickRowsProps) {
  return (
    <Rows
      legend={legend}
      hint={hint}
      start={start}
      addLabel={addLabel}
      errors={errors}
      renderRow={(at, id = '') => (
        <Select
          label={legend}
          labelHidden
          name={`${name}.${at}.id`}
          defaultValue={id}
          options={[{ value: '', label: 'Choose one' }, ...options]}
        />
      )}
    />
  )
}
