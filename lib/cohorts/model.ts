/** A group that goes through a programme together, with those who manage the programme. */
export type Cohort = {
  id: string
  programmeId: string
  /** The version of the standard with which newcomers begin. */
  versionId: string
  title: string
  startsOn: string
  wishPoints: readonly number[]
  wishesCloseOn: string | null
  wishesOpenedAt: Date | null
  /** Nobody below so many points; null: no promise. */
  floor: number | null
  /** The last period that stands as published whatever is changed; null: those that have begun. */
  frozenThrough: number | null
  managerIds: readonly string[]
  version: number
}

/** A period of a cohort: its number from 1 on, and its first and last day. */
export type Period = { number: number; title: string; from: string; to: string }

/** How many apprentices a host takes in a period: at least, and at most. At most 0: it is closed. */
export type Seats = { hostId: string; period: number; min: number; max: number }

export const cohortLimits = { people: 6_000, wishes: 8, title: 120, importBytes: 8_000_000, importRows: 6_000 } as const

/** What an import may do, and undo. */
export const importKinds = ['cohort-people'] as const
export type ImportKind = (typeof importKinds)[number]

/** What one row of an import changed: what was there before (null: nothing), and what it left. */
export const importedThings = ['person', 'enrolment', 'wishes', 'absences'] as const
export type ImportedThing = (typeof importedThings)[number]

/** Periods that have begun by a day stand as they are, unless the cohort says otherwise. */
export function lastFrozen(
  { frozenThrough }: Pick<Cohort, 'frozenThrough'>,
  periods: readonly Period[],
  today: string,
): number {
  return frozenThrough ?? Math.max(0, ...periods.filter(({ from }) => from <= today).map(({ number }) => number))
}
