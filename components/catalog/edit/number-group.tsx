import type { ReactNode } from 'react'

import { FieldError } from '@/components/ui/field'

type NumberGroupProps = { legend: string; hint: string; errors: readonly string[]; children: ReactNode }

/** Numbers that say one thing together. */
export function NumberGroup({ legend, hint, errors, children }: NumberGroupProps) {
  const name = legend.toLowerCase().replaceAll(' ', '-')
  return (
    <fieldset className="min-w-0" aria-describedby={`${name}-hint`}>
      <legend className="text-sm font-medium">{legend}</legend>
      <p id={`${name}-hint`} className="max-w-prose text-sm text-ink-soft">
        {hint}
      </p>
      <div className="mt-3 grid grid-cols-2 items-start gap-3 sm:grid-cols-4">{children}</div>
      {errors.map((says) => (
        <div key={says} role="presentation" data-refusal="" tabIndex={-1} className="mt-1.5">
          <FieldError id={`${name}-${says.length}`}>{says}</FieldError>
        </div>
      ))}
    </fieldset>
  )
}
