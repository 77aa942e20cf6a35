import type { FeedDetail, FeedPart } from './model'

/** A link right after it was made: its address is known only now. */
export type CalendarLinkOnce = { label: string; path: string }

export type CalendarLinkView = {
  id: string
  label: string
  parts: readonly FeedPart[]
  detail: FeedDetail
  createdOn: string
  /** The day and the time at which it was last read, on the clock of its owner; null: never. */
  lastUsed: { day: string; minutes: number } | null
}

/** Something that a feed holds on a day of the weeks ahead. */
export type PreviewEvent = {
  key: string
  part: FeedPart
  title: string
  /** When it begins and ends, in minutes after midnight on its owner's clock; null: all day. */
  time: { from: number; to: number } | null
  /** The last of its days, where it has several. */
  until: string | null
}

export type PreviewDay = { day: string; events: readonly PreviewEvent[] }

export type CalendarDesk = {
  links: readonly CalendarLinkView[]
  ended: number
  today: string
  timeZone: string
  /** What goes on already, and then day by day. */
  underway: readonly PreviewEvent[]
  days: readonly PreviewDay[]
  previewUntil: string
}
