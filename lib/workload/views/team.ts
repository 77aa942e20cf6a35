import type { SheetState } from '@/lib/hours/model'
import type { MixTarget } from '../model'
import type { FinishedAutomation, GrowthMonth } from './growth'
import type { MixWeek } from './mix'

/** How many weeks can be looked at together, and how many are without a word. */
export const spans = [13, 26, 52, 104] as const
export type Span = (typeof spans)[number]
export const usualSpan: Span = 26

/** Someone of the team: minutes that they wrote for the week shown (`state` null: none), and weeks that wait for approval. */
export type TeamPerson = { id: string; name: string; minutes: number; state: SheetState | null; waiting: number }

/** A page of the people of a team by name, and how many weeks of all of them wait for approval. */
export type TeamPeople = { listed: readonly TeamPerson[]; page: number; pages: number; waiting: number }

/** A finished automation, and the mix before and after it, in words; null while there is too little of either. */
export type Change = FinishedAutomation & { says: string | null }

export type TeamTime = {
  team: { id: string; name: string; leadIds: readonly string[] }
  target: MixTarget
  today: string
  span: Span
  weeks: readonly MixWeek[]
  /** The week to look at first; undefined while nobody wrote any work. */
  shown: MixWeek | undefined
  trend: string
  months: readonly GrowthMonth[]
  changes: readonly Change[]
  people: TeamPeople
}
