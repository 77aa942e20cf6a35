/**
 * A cohort's schedule, as a question: planning.md §2 in types, with its defaults filled in. Wherever hosts are listed, `@name`
 * stands for the hosts of a group. Counts are whole; `min` and `max` have one entry per period.
 */
export type HostNeed = { readonly hosts: readonly string[]; readonly atLeast: number }

export type Host = {
  readonly id: string
  readonly name: string
  /** Apprentices at once: at least, and at most. */
  readonly min: readonly number[]
  readonly max: readonly number[]
  /** At most so many periods per apprentice. */
  readonly visits: number
  /** All of these, in earlier periods. */
  readonly needs: readonly HostNeed[]
}

export type HostGroup = { readonly hosts: readonly string[]; readonly visits?: number }

export type Mentor = { readonly id: string; readonly hosts: readonly string[]; readonly max: readonly number[] }

export type Requirement = {
  readonly id: string
  readonly hosts: readonly string[]
  readonly atLeast: number
  /** Only these periods count. */
  readonly within?: readonly string[]
  /** Once so many consecutive periods in the same host. */
  readonly run?: number
  /** Only these apprentices must; without it, everyone. */
  readonly only?: readonly string[]
}

export type Apprentice = {
  readonly id: string
  readonly name: string
  /** Hosts, the dearest first; points come from the problem's `wishPoints`. */
  readonly wishes: readonly string[]
  /** Instead of wishes: points for each host if it is visited at all. */
  readonly points?: Readonly<Record<string, number>>
  readonly absent: readonly string[]
  readonly visited: readonly string[]
  /** Period → host. */
  readonly pinned: Readonly<Record<string, string>>
}

export type RotationGoal = 'changes' | 'lowest' | 'total'

/** Apprentice → the host of each period, or none. */
export type Schedule = Readonly<Record<string, readonly (string | null)[]>>

export type RotationProblem = {
  readonly format: 'journeywork/rotation@1'
  readonly periods: readonly string[]
  readonly hosts: readonly Host[]
  readonly groups: Readonly<Record<string, HostGroup>>
  readonly mentors: readonly Mentor[]
  readonly requirements: readonly Requirement[]
  readonly apprentices: readonly Apprentice[]
  readonly wishPoints: readonly number[]
  readonly apart: readonly (readonly [string, string])[]
  /** Nobody's points below this. */
  readonly floor?: number
  /** What is optimised, first to last. */
  readonly order: readonly RotationGoal[]
  readonly published?: Schedule
  /** Periods in which `published` stands as it is. */
  readonly frozen: readonly string[]
}
