import type { CatalogueActivity } from '@/lib/catalog/model'
import type { Difference } from '@/lib/planning/pathway/compare'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { GoalEnding } from '@/lib/projects/model'
import type { PlanReason, Renewal, Scenario } from './model'

/** What pages draw of a plan. Days are ISO dates, weeks count from the plan's start, amounts are in the planning currency. */

/** A level that a step raises or needs: from what is held when the plan starts. */
export type LevelView = { skillId: string; title: string; level: number; now: number; target: number }

export type StepView = {
  activityId: string
  title: string
  kind: string
  firstWeek: number
  lastWeek: number
  waitWeeks: number
  /** The Monday of its first week, and the Sunday of its last. */
  from: string
  to: string
  /** The Sunday after which what it raises is held, when that is later than its last hour. */
  heldFrom: string | null
  hours: number
  hoursDone: number
  hoursByWeek: Readonly<Record<string, number>>
  cost: number
  reclaims: number
  because: readonly string[]
  raises: readonly LevelView[]
  needs: readonly LevelView[]
  wish: 'as-it-comes' | 'keep' | 'leave-out'
  /** The Monday of the week in which the person wants it to begin. */
  beginsIn: string | null
  finishedOn: string | null
  entry: CatalogueActivity | undefined
  /** The learning goal that it stands for; null for what the catalogue holds. */
  goal: GoalBehind | null
  /** The published placement that it stands for. */
  placement: PlacementBehind | null
}

/** A placement behind a step: with whom, and from when to when. */
export type PlacementBehind = { host: { id: string; name: string }; from: string; to: string }

/** A placement that happens whatever the plan says; `isInPlan` if it is one of its steps as well. */
export type PlacementAhead = PlacementBehind & { id: string; title: string; isInPlan: boolean }

/** A learning goal behind a step: where the work is, who set it, and what shows that it is reached. */
export type GoalBehind = {
  id: string
  project: { id: string; name: string }
  setBy: string
  criteria: string
  by: string
  ending: GoalEnding | null
}

/** A version of someone's plan, with everything that its page says. */
export type PlanView = {
  version: {
    number: number
    reason: PlanReason
    madeAt: Date
    problem: PathwayProblem
    answer: PathwayPlan
    problemHash: string
    solver: { name: string; version: string; seconds: number }
    renewals: readonly Renewal[]
  }
  isLatest: boolean
  role: { id: string; title: string }
  currency: string
  termsVersion: number
  today: string
  /** The week of the plan that today lies in; 0 or less before it begins. */
  currentWeek: number
  steps: readonly StepView[]
  exceptions: readonly { week: number; hours: number; reason: string }[]
  outdated: readonly string[]
  /** Published placements that are not over. */
  placements: readonly PlacementAhead[]
  /** What moved against the version before it. */
  moved: Difference | null
  repairs: readonly { says: string; scenario: Scenario | null }[]
}

/** What a learning goal does to a person's date, in a sentence, with what stands in its way where it leaves no plan. */
export type GoalEffect = {
  says: string
  because: readonly string[]
  /** Whether asking again may help. */ isUnanswered?: true
}
