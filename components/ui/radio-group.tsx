import { useId, type ReactNode } from 'react'

import { FieldError } from './field'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type RadioGroupProps = {
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  error?: string
  name: string
  options: readonly RadioOption[]
  defaultValue?: string
  value?: string
  onChange?: (value: string) => void
}

/** One of a few choices that each deserve a sentence. Two or three bare words are better in `SegmentedControl`. */
export function RadioGroup({
  label,
  labelHidden,
  hint,
  error,
  name,
  options,
  defaultValue,
  value,
  onChange,
}: RadioGroupProps) {
  const id = useId()
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>{label}</legend>
      {hint && <p className="mt-0.5 text-sm text-ink-soft">{hint}</p>}
      <div className="mt-2 flex flex-col gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 items-start gap-3 rounded-md border bg-surface px-3 py-2.5 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft/50 has-disabled:text-ink-faint"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              className="tick mt-0.5 rounded-full!"
              {...(onChange
                ? { checked: value === option.value, onChange: () => onChange(option.value) }
                : { defaultChecked: (value ?? defaultValue) === option.value })}
            />
            <span className="min-w-0">
              <span className="text-base md:text-[0.9375rem]">{option.label}</span>
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
