import type { SheetState } from '../model'
import type { Extra, Line } from './line'

/** A day of a line: what is written, and what is drafted; a draft is never counted. */
export type DayCell = { day: string; minutes: number; draft: number }

export type MyLine = {
  id: string
  purpose: Line['purpose']
  /** What it is called, and what else its hours count for. */
  title: string
  also: readonly string[]
  /** Why it stands here, when nothing is written on it yet. */
  drafted: string
  cells: readonly DayCell[]
  /** Minutes logged on the step for the week as a whole, on My week. */
  whole: number
}

/** Something on which hours can be written, with what they usually are. */
export type Subject = { id: string; title: string; group: string; line: Line }

export type MyHoursView = {
  week: string
  today: string
  days: readonly { day: string; isOpen: boolean }[]
  state: SheetState
  version: number
  /** Who decided, and the note with which it was sent back. */
  decision: { by: string; note: string } | null
  lines: readonly MyLine[]
  subjects: readonly Subject[]
  /** Work processes on which an entry counts besides. */
  processes: readonly { id: string; title: string }[]
  extras: Readonly<Record<Extra, number>>
  /** Mondays of the weeks beside this one that can be written. */
  before: string | null
  after: string | null
}
