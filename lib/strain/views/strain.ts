import type { StrainPicture, StrainQuestion } from '../model'

type Answers = Readonly<Record<StrainQuestion, number>>

/** A week as its person said it was. */
export type StrainWeek = Answers & { week: string; isShared: boolean }

/** Someone's own check-ins, which nobody else reads. */
export type MyStrainView = {
  /** The Monday of this week, and what was said of it. */
  week: string
  said: StrainWeek | null
  /** The team in whose picture it may count; null for whoever is a member of none. */
  team: string | null
  isShared: boolean
  /** The last year, the earliest week first. */
  weeks: readonly StrainWeek[]
}

/** Four weeks of a team. `picture` is null where fewer than ten took part, however many there were. */
export type StrainPictureView = { from: string; to: string; picture: StrainPicture | null }
