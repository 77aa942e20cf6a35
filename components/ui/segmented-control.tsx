import { useId, type ReactNode } from 'react'

export type SegmentedOption = { value: string; label: string; icon?: ReactNode }

type SegmentedControlProps = {
  label: string
  labelHidden?: boolean
  name: string
  options: readonly SegmentedOption[]
  /** With `onChange` it is controlled; without, `defaultValue` starts it and a form reads it. */
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
}

/** One of a few short choices, side by side. Radio buttons underneath, so arrow keys and forms work as ever. */
export function SegmentedControl({
  label,
  labelHidden,
  name,
  options,
  value,
  defaultValue,
  onChange,
}: SegmentedControlProps) {
  const group = useId()
  return (
    <fieldset className="min-w-0">
      <legend className={labelHidden ? 'sr-only' : 'mb-1.5 text-sm font-medium'}>{label}</legend>
      <div className="flex rounded-md border bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-10 flex-1 items-center justify-center gap-1.5 rounded-[0.3125rem] border border-transparent px-2 text-center text-sm text-ink-soft transition-colors hover:text-ink has-checked:border-line has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-low has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent md:min-h-8 [&_svg]:size-4 [&_svg]:shrink-0"
          >
            <input
              type="radio"
              // The group's own id keeps two controls of one name apart when they are controlled.
              name={onChange ? `${name}-${group}` : name}
              value={option.value}
              className="sr-only"
              {...(onChange
                ? { checked: value === option.value, onChange: () => onChange(option.value) }
                : { defaultChecked: (value ?? defaultValue) === option.value })}
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
