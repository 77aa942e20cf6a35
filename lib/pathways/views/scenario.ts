import type { Role } from '@/lib/catalog/model'
import type { Scenario, Usual } from '../model'
import type { DifferenceView, PlanTotals } from './versions'

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
