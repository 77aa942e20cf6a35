import type { Person } from '@/lib/people/model'

/** Where a piece of evidence stands: with its reviewer, back with its author, vouched for, or taken back by its author. */
export const evidenceStates = ['waiting', 'returned', 'signed-off', 'withdrawn'] as const
export type EvidenceState = (typeof evidenceStates)[number]

/** The kinds of file that evidence may be, told by their first bytes and never by their name. */
export const fileTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain'] as const
export type FileType = (typeof fileTypes)[number]

/** How much evidence holds at most: characters, claims and goals by number, bytes of one file, bytes of all files of a person. */
export const evidenceLimits = {
  title: 160,
  account: 8_000,
  url: 500,
  fileName: 160,
  claims: 12,
  goals: 12,
  fileBytes: 5_000_000,
  personBytes: 100_000_000,
  note: 2_000,
} as const

/** A review is promised within so many days of the piece being handed in. */
export const daysToReview = 7

/** What a piece of evidence says: this, and nothing else of it, is what a reviewer judges and what its hash is taken of. */
export type EvidenceContent = {
  title: string
  /** What was done, in the author's words; empty when link or file say it. */
  account: string
  url: string | null
  file: { hash: string; name: string } | null
  /** The day on which the work was done. */
  happenedOn: string | null
  /** Skill → the level that it is meant to show. */
  claims: Readonly<Record<string, number>>
  /** The learning goals that it serves. */
  goalIds: readonly string[]
}

/** Minutes that a careful look at a piece takes: reading at 200 words a minute, opening what is linked or attached, weighing each claim. */
export function minutesToReview({ account, url, file, claims }: EvidenceContent): number {
  const words = account.split(/\s+/).filter(Boolean).length
  return Math.ceil(words / 200) + (url ? 4 : 0) + (file ? 5 : 0) + 2 * Object.keys(claims).length
}

/** A piece of evidence as the policy asks about it: whose it is, and which colleagues are asked to look at it now. */
export type Evidenced = { id: string; person: Person; askedIds: readonly string[] }
