/** One person's plan, as a question: planning.md §1 in types. Weeks count from 1, hours and levels are whole, levels are 0 to 7. */
export type Level = number
export type Levels = Readonly<Record<string, Level>>
export type Goal = 'finish' | 'hours' | 'cost'

export type Activity = {
  readonly id: string
  readonly title: string
  readonly kind: string
  /** All its hours, those already worked included. */
  readonly hours: number
  readonly cost: number
  readonly raises: Levels
  readonly needs: Levels
  readonly after: readonly string[]
  readonly window?: { readonly from?: number; readonly to?: number }
  readonly waitWeeks: number
  readonly perWeek?: number
  readonly reclaims: number
  /** With `weeks`: it runs at a fixed pace from one of these weeks on. */
  readonly starts?: readonly number[]
  readonly weeks?: number
}

export type PathwayProblem = {
  readonly format: 'journeywork/pathway@1'
  readonly start: string
  readonly hoursPerWeek: number
  readonly weeks: Readonly<Record<string, number>>
  readonly budget?: number
  readonly deadlineWeek?: number
  readonly horizonWeeks: number
  readonly order: readonly Goal[]
  readonly skills: Readonly<Record<string, { readonly now: Level; readonly target: Level }>>
  readonly activities: readonly Activity[]
  readonly atMost: Readonly<Record<string, number>>
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly begun: Readonly<Record<string, number>>
  readonly fixed: Readonly<Record<string, number>>
}
