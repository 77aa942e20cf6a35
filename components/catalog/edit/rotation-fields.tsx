'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { TextInput } from '@/components/ui/text-input'
import type { CatalogueActivity } from '@/lib/catalog/model'

type RotationFieldsProps = {
  start: CatalogueActivity['rotation']
  at: (name: string) => { name: string; error?: string }
  errors: readonly string[]
}

const months = Array.from({ length: 12 }, (_, at) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2027, at, 1))),
)

/** How long a rotation runs, and in which months it begins. */
export function RotationFields({ start, at, errors }: RotationFieldsProps) {
  return (
    <div className="flex flex-col gap-5 border-t pt-6">
      <h2 className="font-semibold">The rotation</h2>
      <TextInput
        label="Weeks"
        hint="Its hours divide evenly over them."
        inputMode="numeric"
        className="max-w-60"
        defaultValue={start?.weeks}
        {...at('rotation.weeks')}
      />
      <fieldset>
        <legend className="text-sm font-medium">Begins in</legend>
        <div className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-4">
          {months.map((label, index) => (
            <Checkbox
              key={label}
              label={label}
              name={`rotation.month.${index + 1}`}
              defaultChecked={start?.startMonths.includes(index + 1) ?? false}
            />
          ))}
        </div>
        {errors.length > 0 && (
          <p role="alert" className="text-sm text-danger">
            {errors.join(' ')}
          </p>
        )}
      </fieldset>
    </div>
  )
}
