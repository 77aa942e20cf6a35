import type { PlacementChange } from '../model'

/** One period of someone's rotation: with whom they are, or that they are away, or that nothing stands yet. */
export type MyPeriod = {
  number: number
  title: string
  from: string
  to: string
  when: 'over' | 'now' | 'ahead'
  host: { id: string; name: string; supervisor: string | null } | null
  isAway: boolean
  /** What the placement leads to, in words: "Networking 2". */
  skills: readonly string[]
}

/** What became of a wish in the published schedule. */
export type MyWish = { host: string; isGranted: boolean; because: string | null }

/** What a change of the schedule means for someone who has not seen it yet; hosts by name. */
export type MyNotice = {
  id: string
  at: Date
  isFirst: boolean
  changes: readonly (Omit<PlacementChange, 'period'> & { period: string })[]
}

export type MySwap = {
  id: string
  isMine: boolean
  other: string
  /** Of each period: its title, and who would be where. */
  cells: readonly { period: string; mine: string | null; theirs: string | null }[]
  note: string
  answer: 'agreed' | 'declined' | 'withdrawn' | 'refused' | null
  refusedBecause: string | null
}

/** A required rotation: whether it is behind one, or where the schedule has it. */
export type MyRequirement = { title: string; state: 'done' | 'planned' | 'missing'; says: string }

/** Someone of the same cohort, with the hosts of the published schedule by period; null: nowhere. */
export type Companion = { id: string; name: string; hosts: readonly (string | null)[] }

/** What an apprentice sees of a cohort that they are in. */
export type MyCohort = {
  id: string
  title: string
  programme: { id: string; title: string }
  isPublished: boolean
  periods: readonly MyPeriod[]
  /** Until when wishes can be said; null: they are not asked for now. */
  wishesCloseOn: string | null
  wishesAreOpen: boolean
  wishesSaidAt: Date | null
  wishes: readonly MyWish[]
  required: readonly MyRequirement[]
  notices: readonly MyNotice[]
  swaps: readonly MySwap[]
  companions: readonly Companion[]
}
