'use client'

import { CalendarSearch } from 'lucide-react'
import { useId, useState } from 'react'

import { classes } from '@/components/ui/classes'
import { FieldError } from '@/components/ui/field'
import { calendarLimits } from '@/lib/calendar/model'

type CalendarFileProps = { reading: boolean; refused: string | undefined; onFile: (file: File) => Promise<void> }

const megabytes = calendarLimits.busyBytes / 1_000_000

/** Where a calendar file is chosen or dropped. */
export function CalendarFile({ reading, refused, onFile }: CalendarFileProps) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const choose = (file: File | undefined) => {
    if (file && !reading) void onFile(file)
  }
  return (
    <div className="grid gap-2">
      <label
        className={classes(
          'relative flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-8 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          isOver
            ? 'border-accent bg-accent-soft'
            : 'border-line-strong bg-sunken/50 hover:border-ink-faint hover:bg-sunken',
        )}
      >
        <CalendarSearch aria-hidden="true" className="size-6 text-ink-faint" strokeWidth={1.75} />
        <span className="font-medium" aria-live="polite">
          {reading ? 'Reading…' : 'Choose a calendar file, or drop it here'}
        </span>
        <span id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
          An .ics file as Google, Outlook, Apple and Thunderbird export it, at most {megabytes} MB. Only when you are
          busy in the next {calendarLimits.busyWeeks} weeks is looked at, and nothing of it is kept.
        </span>
        <input
          type="file"
          accept=".ics,text/calendar"
          aria-label="Choose a calendar file, or drop it here"
          aria-describedby={refused ? `${id}-error` : `${id}-hint`}
          aria-invalid={refused ? true : undefined}
          disabled={reading}
          // Over the whole field, so that a file can be dropped on it as on any file input.
          className="absolute inset-0 cursor-pointer opacity-0"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            choose(event.currentTarget.files?.[0])
            // The same file can be chosen again once it is mended.
            event.currentTarget.value = ''
          }}
        />
      </label>
      {refused && (
        <div role="alert">
          <FieldError id={`${id}-error`}>{refused}</FieldError>
        </div>
      )}
    </div>
  )
}
