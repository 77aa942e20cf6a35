import { useId } from 'react'

import { FieldError } from '@/components/ui/field'

type HoursFieldProps = { member: { id: string; name: string }; start: number; error: string | undefined }

/** Whole hours a week for one person, on one line with the name. */
export function HoursField({ member, start, error }: HoursFieldProps) {
  const id = useId()
  return (
    <div>
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={id} className="min-w-0">
          {member.name}
        </label>
        <span className="flex items-center gap-2">
          <input
            id={id}
            type="text"
            inputMode="numeric"
            name={`hours-${member.id}`}
            defaultValue={String(start)}
            maxLength={2}
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className="control w-16 text-center"
          />
          <span className="text-sm text-ink-faint">h</span>
        </span>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
