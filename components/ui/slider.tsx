'use client'

import type { ReactNode } from 'react'
import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'

type SliderProps = {
  label: string
  hint?: ReactNode
  min: number
  max: number
  step?: number
  value?: number
  defaultValue?: number
  /** While it moves. */
  onChange?: (value: number) => void
  /** When it is let go. */
  onChangeEnd?: (value: number) => void
  /** How the value is said, beside the label and to screen readers: 5 → "5 h a week". */
  says?: (value: number) => string
  /** Today's value, marked on the track. */
  mark?: number
  name?: string
  disabled?: boolean
}

/** A number by feel: drag it, press the track, or use the arrow keys. Its value stands above it as it moves. */
export function Slider({ label, hint, min, max, step = 1, says = String, mark, name, disabled, ...rest }: SliderProps) {
  const { value, defaultValue, onChange, onChangeEnd } = rest
  const markAt = mark === undefined ? undefined : ((mark - min) / (max - min)) * 100
  return (
    <AriaSlider
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={disabled}
      {...(value !== undefined && { value })}
      {...(defaultValue !== undefined && { defaultValue })}
      onChange={(now: number) => onChange?.(now)}
      onChangeEnd={(now: number) => onChangeEnd?.(now)}
      className="group flex flex-col gap-1"
    >
      <div className="flex items-baseline justify-between gap-3">
        <Label className="text-sm font-medium">{label}</Label>
        <SliderOutput className="text-sm font-semibold text-accent tabular-nums">
          {({ state }) => says(state.values[0] ?? min)}
        </SliderOutput>
      </div>
      <SliderTrack className="relative h-11 w-full cursor-pointer md:h-8">
        {({ state }) => (
          <>
            <div className="absolute inset-x-0 top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-line-strong/45" />
            <div
              className="absolute top-1/2 left-0 h-1.5 -translate-y-1/2 rounded-full bg-accent group-data-disabled:bg-line-strong"
              style={{ width: `${state.getThumbPercent(0) * 100}%` }}
            />
            {markAt !== undefined && (
              <div
                aria-hidden="true"
                className="absolute top-1/2 h-4 w-0.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-ink"
                style={{ left: `${markAt}%` }}
              />
            )}
            <SliderThumb
              {...(name && { name })}
              className="top-1/2 size-6 rounded-full border-2 border-accent bg-surface shadow-low transition-[scale] data-dragging:scale-110 data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent md:size-5"
            />
          </>
        )}
      </SliderTrack>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
    </AriaSlider>
  )
}
