/** Whole days, the last one included. */
export type AllDay = { from: string; to: string }

/** A time of a day on the clock of a zone: minutes after midnight, and how long. */
export type Timed = { timeZone: string; day: string; startsAt: number; minutes: number }

/** It comes round every week up to a day, except on some; on others it is cancelled, or at another time instead. */
export type Weekly = {
  /** The last day on which it takes place. */
  until: string
  except: readonly string[]
  changed: readonly { day: string; instead: { day: string; startsAt: number } | null }[]
}

/** An event as a calendar tells of it: when and what it is called, and nothing else. */
export type CalendarEvent = {
  /** Stable, and the same for nobody else. */
  uid: string
  title: string
  when: AllDay | Timed
  weekly?: Weekly
  /** Goes up whenever its times change. */
  sequence: number
  changedAt: Date
  isCancelled: boolean
}

export type Calendar = { name: string; events: readonly CalendarEvent[] }
