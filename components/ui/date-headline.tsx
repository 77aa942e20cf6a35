import type { ReactNode } from 'react'

import { formatDate } from './format-date'

type DateHeadlineProps = {
  /** What comes true on that day: "Ready for Cloud Engineer". */
  label: ReactNode
  /** The day, as YYYY-MM-DD; without one, `instead` stands in its place. */
  date?: string
  /** A few words in the date's place: "No plan yet". */
  instead?: string
  /** How it moved and why, in a sentence. */
  children?: ReactNode
  locale?: string
  level?: 1 | 2
}

/** The largest thing on a learner's page: a day. */
export function DateHeadline({ label, date, instead, children, locale, level = 1 }: DateHeadlineProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div>
      <Heading>
        <span className="block text-base font-medium text-ink-soft md:text-lg">{label}</span>
        <span className="sr-only">: </span>
        <span className="mt-1 block font-serif text-date font-medium text-balance">
          {date ? <time dateTime={date}>{formatDate(date, 'long', locale)}</time> : instead}
        </span>
      </Heading>
      {children && <div className="mt-3 max-w-prose text-ink-soft md:text-lg">{children}</div>}
    </div>
  )
}
