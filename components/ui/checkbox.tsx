import { useId, type ComponentProps, type ReactNode } from 'react'

import { classes } from './classes'
import { FieldError } from './field'

type CheckboxProps = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  label: ReactNode
  hint?: ReactNode
  error?: string
  className?: string
}

/** Yes or no. The whole line can be pressed. */
export function Checkbox({ label, hint, error, className, ...input }: CheckboxProps) {
  const made = useId()
  const id = input.id ?? made
  const described = classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null)
  return (
    <div className={className}>
      <label className="flex min-h-11 items-start gap-3 py-2.5 md:min-h-9 md:py-1.5">
        <input
          {...input}
          id={id}
          type="checkbox"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className="tick mt-0.5"
        />
        <span className="min-w-0">
          <span className="text-base md:text-[0.9375rem]">{label}</span>
          {hint && (
            <span id={`${id}-hint`} className="block text-sm text-ink-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
