import type { CatalogueActivity, Role } from '@/lib/catalog/model'
import type { Difference } from '@/lib/planning/pathway/compare'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { PlanReason, Renewal, Scenario, Usual } from './model'

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
  /** What moved against the version before it. */
  moved: Difference | null
  repairs: readonly { says: string; scenario: Scenario | null }[]
}

/** A step as this week sees it. */
export type WeekStep = {
  activityId: string
  title: string
  kind: string
  /** Why it is in the plan, or why it is still open. */
  reason: string
  hours: number
  hoursDone: number
  /** Hours that the plan foresees for this week, and hours worked in it so far. */
  planned: number
  taken: number
  /** A renewal has no hours of its own to log. */
  canLog: boolean
  isFinished: boolean
  /** Where it takes place, when that is on the web. */
  url: string | null
}

/** Something that waits for the person: it says what, and why now. */
export type Waiting = {
  id: string
  kind: 'exam' | 'result' | 'finish' | 'renewal' | 'week-off'
  says: string
  why: string
  /** Finishing this activity settles it. */
  finishes?: string
}

/** Someone's week: its hours, its steps, what comes next and what waits. */
export type WeekView = {
  /** The Monday and Sunday of this week. */
  monday: string
  sunday: string
  /** The Monday on which the plan begins, while that lies ahead. */
  begins: string | null
  protectedHours: number
  /** Why this week has other hours than usual; empty when it has not. */
  exception: string
  planned: number
  taken: number
  steps: readonly WeekStep[]
  /** The step to do next; null when all is done. */
  next: string | null
  /** The steps after this week's, the nearest first. */
  ahead: readonly { activityId: string; title: string; kind: string; from: string; hours: number; reason: string }[]
  waiting: readonly Waiting[]
  done: number
  total: number
  finishedSteps: number
  totalSteps: number
}

/** A role that one could aim at, seen from where one stands. */
export type RoleChoice = {
  id: string
  title: string
  line: 'technical' | 'leadership'
  summary: string
  outlook: { automated: readonly string[]; remains: readonly string[]; says: string }
  /** Levels still to climb, and in how many skills. */
  gap: number
  skillsToRaise: number
  isCommonNext: boolean
  needs: readonly { skillId: string; title: string; now: number; level: number }[]
}

/** A skill whose level someone states, with the words for each level. */
export type SkillLevel = {
  skillId: string
  title: string
  area: string
  description: string
  levels: readonly string[]
  claimed: number
  attested: number
  /** The level that the target role asks for; 0 when it asks for none. */
  target: number
  /** What is chosen from the start, and whether a present role suggested it. */
  chosen: number
  isSuggested: boolean
}

/** A step as one line of a difference: the Monday of its first week and the Sunday of its last. */
export type StepLine = { activityId: string; title: string; kind: string; from: string; to: string }

/** What differs between two plans. Weeks below 0 are earlier; `before` is the day on which the step ended before. */
export type DifferenceView = {
  finishMoved: number | null
  added: readonly StepLine[]
  removed: readonly StepLine[]
  finished: readonly StepLine[]
  moved: readonly (StepLine & { before: string; weeks: number })[]
  why: readonly string[]
}

/** What a plan comes to. Hours are those still to be worked when it was made. */
export type PlanTotals = { finishDate: string | null; hours: number | null; cost: number | null; steps: number }

/** A version of a plan as one line of a list; `moved` in weeks against the version before, where both aim at one role. */
export type VersionLine = PlanTotals & {
  number: number
  reason: PlanReason
  madeOn: string
  role: string
  hoursPerWeek: number
  moved: number | null
}

export type ComparisonView = { before: VersionLine; after: VersionLine; difference: DifferenceView }

export type NamedRole = Pick<Role, 'id' | 'title' | 'line'>

/** All that the what-if page asks with: what holds today, and what may be supposed instead. */
export type DeskView = {
  /** What was asked, without what is unknown or holds anyway; its role stands in `chosen`. */
  scenario: Scenario
  /** The roles to look at: one, or several side by side. */
  chosen: readonly NamedRole[]
  target: NamedRole
  roles: readonly NamedRole[]
  usual: Usual
  currency: string
  termsVersion: number
  today: PlanTotals & { number: number; monday: string }
  outdated: readonly string[]
  /** Steps that may be left out, with what that does to the date where it is known. */
  steps: readonly { activityId: string; title: string; effect: string | null }[]
  /** Activities that are left out today. */
  leftOut: readonly { activityId: string; title: string }[]
  skills: readonly { id: string; title: string; now: number }[]
  supposed: readonly { skillId: string; title: string; now: number; level: number; levels: readonly string[] }[]
}

/** What a scenario comes to. */
export type OutcomeView =
  | ({ status: 'optimal' | 'feasible' } & SolvedView)
  | {
      status: 'infeasible'
      conflict: readonly string[]
      repairs: readonly { says: string; scenario: Scenario | null }[]
    }
  /** There is no answer: the planner was busy, ran out of time, or was asked something else meanwhile. */
  | { status: 'unanswered'; says: string }

export type SolvedView = PlanTotals & {
  scenario: Scenario
  role: NamedRole
  limits: readonly string[]
  /** The plan without the scenario: the saved one, or, where that began earlier, one planned again as things stand. */
  today: PlanTotals & { /** It has the saved plan's date. */ isSaved: boolean }
  /** Against that plan. */
  difference: DifferenceView
  /** What adopting it would change, in sentences. */
  changes: readonly string[]
  /** The skill that is furthest from what the role asks for; null when nothing is missing. */
  gap: { title: string; now: number; needed: number } | null
  outlook: Role['outlook']
}
