import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'

import { classes } from './classes'
import { Field, type FieldWords } from './field'

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectGroup = { label: string; options: readonly SelectOption[] }

type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'children'> &
  FieldWords & {
    options: readonly (SelectOption | SelectGroup)[]
    /** Shown while nothing is chosen; chosen by nobody. */
    placeholder?: string
  }

/** One of a known list. The browser's own control in our clothes; its list is ours too where the browser lets us. */
export function Select({
  id,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  options,
  placeholder,
  ...select
}: SelectProps) {
  const start = placeholder && select.value === undefined && select.defaultValue === undefined
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, className }}>
      {(wiring) => (
        <div className="relative">
          <select
            {...(start && { defaultValue: '' })}
            {...select}
            {...wiring}
            className={classes('control select', placeholder && 'has-[option[value=""]:checked]:text-ink-faint')}
          >
            {placeholder && (
              <option value="" disabled hidden>
                {placeholder}
              </option>
            )}
            {options.map((entry) =>
              'options' in entry ? (
                <optgroup key={entry.label} label={entry.label}>
                  {entry.options.map(asOption)}
                </optgroup>
              ) : (
                asOption(entry)
              ),
            )}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft"
          />
        </div>
      )}
    </Field>
  )
}

const asOption = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)
