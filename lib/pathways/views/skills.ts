import type { SkillArea } from '@/lib/catalog/model'
import type { Ground, Proof } from '../model'

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
  area: SkillArea
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

/** Something that was said about a level, as history shows it. */
export type LevelStatement = {
  level: number
  proof: Proof
  ground: Ground
  note: string
  statedBy: string
  statedAt: Date
}

/** A skill on someone's skills page: where they stand, what was said and by whom, and what would raise it. */
export type SkillView = SkillLevel & {
  gap: number
  history: readonly LevelStatement[]
  raisedBy: readonly { id: string; title: string; kind: string; hours: number; level: number; inPlan: boolean }[]
}

/** Someone's skills: those that their target asks for, the gap first, and the others they hold. */
export type SkillsView = {
  role: { id: string; title: string } | null
  groups: readonly { title: string; skills: readonly SkillView[] }[]
  reached: number
  needed: number
  attested: number
  timeZone: string
}
