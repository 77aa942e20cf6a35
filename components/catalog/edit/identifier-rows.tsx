'use client'

import { Select, type SelectOption } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Identifier } from '@/lib/catalog/model'

import { Rows } from './rows'

type IdentifierRowsProps = {
  frameworks: readonly SelectOption[]
  start: readonly Identifier[]
  errors: readonly string[]
}

/** What a skill or role is called in frameworks that others publish. */
export function IdentifierRows({ frameworks, start, errors }: IdentifierRowsProps) {
  if (frameworks.length === 0) return null
  return (
    <Rows
      legend="In other frameworks"
      hint="Its code there, so that records can be matched. Frameworks come in by import."
      start={start}
      addLabel="Add a code"
      errors={errors}
      renderRow={(at, identifier) => (
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-2">
          <Select
            label="Framework"
            labelHidden
            name={`identifiers.${at}.framework`}
            defaultValue={identifier?.framework ?? frameworks[0]?.value}
            options={frameworks}
          />
          <TextInput
            label="Code"
            labelHidden
            placeholder="Code"
            name={`identifiers.${at}.code`}
            defaultValue={identifier?.code}
            maxLength={80}
          />
        </div>
      )}
    />
  )
}
