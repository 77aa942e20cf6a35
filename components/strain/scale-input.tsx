import { useId } from 'react'

import { FieldError } from '@/components/ui/field'
import type { StrainQuestion } from '@/lib/strain/model'
import { asked } from '@/lib/strain/views/words'

const steps = [1, 2, 3, 4, 5] as const

type ScaleInputProps = { question: StrainQuestion; defaultValue?: number; error?: string | undefined }

/** One question on a scale of five, with words at its ends. Radio buttons underneath: arrow keys choose, Tab goes on. */
export function ScaleInput({ question, defaultValue, error }: ScaleInputProps) {
  const id = useId()
  const { ask, least, most } = asked[question]
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-sm font-medium">{ask}</legend>
      <div className="flex rounded-md border bg-sunken p-0.5">
        {steps.map((step) => (
          <label
            key={step}
            className="flex min-h-11 flex-1 items-center justify-center rounded-[0.3125rem] border border-transparent text-base text-ink-soft tabular-nums transition-colors hover:text-ink has-checked:border-line has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-low has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={question}
              value={step}
              required
              defaultChecked={step === defaultValue}
              className="sr-only"
            />
            {step}
            {step === 1 && <span className="sr-only">: {least}</span>}
            {step === 5 && <span className="sr-only">: {most}</span>}
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="mt-1 flex justify-between text-sm text-ink-soft">
        <span>{least}</span>
        <span>{most}</span>
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
