'use client'

import { useId, useState, type ReactNode } from 'react'

type SliderProps = {
  label: string
  hint?: ReactNode
  min: number
  max: number
  step?: number
  /** With `value` it is controlled; with `defaultValue` it keeps its own. */
  value?: number
  defaultValue?: number
  /** While it moves. */
  onChange?: (value: number) => void
  /** How the value is said, beside the label and to screen readers: 5 → "5 h a week". */
  says?: (value: number) => string
  /** Today's value, marked on the track; say in `hint` what the mark is. */
  mark?: number
  name?: string
  disabled?: boolean
}

/**
 * A number by feel: drag it, press the track, or use the arrow keys. Its value stands above it as it moves.
 * The browser's own range input underneath, so a form reads it and a screen reader says it in our words.
 */
export function Slider({ label, hint, min, max, step = 1, says = String, mark, name, disabled, ...rest }: SliderProps) {
  const { value, defaultValue, onChange } = rest
  const [own, setOwn] = useState(defaultValue ?? min)
  const id = useId()
  const now = value ?? own
  const partOf = (number: number) => (max > min ? (number - min) / (max - min) : 0)

  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <output htmlFor={id} className="text-sm font-semibold text-accent">
          {says(now)}
        </output>
      </div>
      <div className="relative" style={{ '--part': partOf(now), '--mark': partOf(mark ?? min) }}>
        <input
          id={id}
          type="range"
          name={name}
          min={min}
          max={max}
          step={step}
          value={now}
          disabled={disabled}
          aria-valuetext={says(now)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            const next = event.currentTarget.valueAsNumber
            setOwn(next)
            onChange?.(next)
          }}
          className="range"
        />
        {mark !== undefined && <span aria-hidden="true" className="range-mark" />}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
