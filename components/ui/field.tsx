import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'

import { classes } from './classes'

/** What every field says about itself. */
export type FieldWords = {
  label: ReactNode
  /** One sentence that helps before typing. */
  hint?: ReactNode
  /** What is wrong and how to put it right, as a sentence. */
  error?: string
  /** Says "optional" beside the label; required is the silent rule. */
  optional?: boolean
  /** Keeps the label for screen readers only, where the surroundings already say it. */
  labelHidden?: boolean
  className?: string
}

/** What the control inside a field must carry, so that label, hint and error are read out with it. */
export type FieldWiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A label, a control, a hint and an error, tied together. */
export function Field({
  id: given,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  children,
}: FieldWords & { id?: string; children: (wiring: FieldWiring) => ReactNode }) {
  const made = useId()
  const id = given ?? made
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = classes(hint ? hintId : null, error ? errorId : null)

  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
        {optional && <span className="font-normal text-ink-faint"> (optional)</span>}
      </label>
      {children({ id, ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': true }) })}
      {hint && (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
