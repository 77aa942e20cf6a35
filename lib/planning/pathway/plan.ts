/** One person's plan, as an answer: planning.md §1 in types. */
export type Step = {
  readonly activity: string
  readonly firstWeek: number
  readonly lastWeek: number
  /** Hours worked in each week of the plan; keys are week numbers. */
  readonly hoursByWeek: Readonly<Record<string, number>>
  readonly because: readonly string[]
}

export type Status = 'optimal' | 'feasible' | 'infeasible' | 'unknown'

/** A change to a problem, in the problem's own words; what-ifs and repairs are made of these. */
export type Change = {
  readonly hoursPerWeek?: number
  readonly budget?: number | null
  readonly deadlineWeek?: number | null
  readonly exclude?: readonly string[]
  readonly include?: readonly string[]
  readonly targets?: Readonly<Record<string, number>>
  readonly weeks?: Readonly<Record<string, number | null>>
  readonly fixed?: Readonly<Record<string, number | null>>
  readonly atMost?: Readonly<Record<string, number | null>>
  readonly windows?: Readonly<Record<string, null>>
  readonly horizonWeeks?: number
}

export type WhatIf = {
  readonly change: Change
  readonly finishWeek: number | null
  /** Weeks against the plan: below 0 is earlier. */
  readonly weeks: number | null
  readonly hours: number | null
  readonly cost: number | null
  readonly says: string
}

export type Repair = { readonly change: Change; readonly says: string; readonly finishWeek: number }

export type PathwayPlan = {
  readonly format: 'journeywork/pathway-plan@1'
  readonly status: Status
  readonly finishWeek: number | null
  readonly finishDate: string | null
  readonly hours: number | null
  readonly cost: number | null
  readonly bound: { readonly finishWeek?: number; readonly hours?: number; readonly cost?: number }
  readonly steps: readonly Step[]
  readonly limits: readonly string[]
  readonly whatIf: readonly WhatIf[]
  readonly conflict: readonly string[]
  readonly repairs: readonly Repair[]
}
