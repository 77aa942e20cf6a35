import type { Person } from '@/lib/people/model'
import type { GoalEnding } from './model'

/** What pages draw of projects and their learning goals. Days are ISO dates. */

/** Someone's part in a project. Name and part are for all who see the project; the rest is for deciding who may do what. */
export type Participant = Person & { partId: string; part: string; since: Date }

export type TaughtSkill = { skillId: string; title: string; level: number }

/** A project with the people who have a part in it now. */
export type Project = {
  id: string
  name: string
  purpose: string
  url: string | null
  from: string
  to: string | null
  createdBy: string
  /** The name of who began it. */
  begunBy: string
  endedAt: Date | null
  version: number
  people: readonly Participant[]
  skills: readonly TaughtSkill[]
}

/** A project as one line of a list. */
export type ProjectLine = Pick<Project, 'id' | 'name' | 'purpose' | 'from' | 'to' | 'endedAt' | 'skills'> & {
  people: readonly Participant[]
}

/** A learning goal with the names that belong to it. */
export type Goal = {
  id: string
  partId: string
  project: { id: string; name: string }
  person: { id: string; name: string }
  skillId: string
  skill: string
  level: number
  from: string
  by: string
  hours: number
  criteria: string
  setBy: { id: string; name: string }
  setAt: Date
  ending: GoalEnding | null
  endedAt: Date | null
  endingNote: string
}

/** Where a learning goal stands: with its day ahead or past, its evidence with a reviewer or given back, or ended. */
export type GoalState = 'open' | 'late' | 'waiting' | 'returned' | 'reached' | 'dropped'

/** A learning goal as pages list it. */
export type GoalView = Goal & {
  state: GoalState
  /** What was handed in for it, the latest last. */
  evidence: readonly { id: string; title: string }[]
  /** The person leaves it out of their plan. */
  leftOut: boolean
  isMine: boolean
  /** The actor may let it go. */
  canDrop: boolean
}

/** Someone in a project as its page shows them. */
export type PartView = {
  partId: string
  id: string
  name: string
  part: string
  isMe: boolean
  /** The actor may take them out of it. */
  canLeave: boolean
  /** The actor may attach a learning goal. */
  canAttach: boolean
  /** Where the actor may see their plan. */
  inSight: boolean
}

/** A goal that a project's work could lead someone to: what their target asks for and they do not hold. */
export type Suggestion = {
  person: { id: string; name: string }
  project: { id: string; name: string }
  skillId: string
  skill: string
  now: number
  /** What the role that they aim at asks for. */
  needed: number
  role: string
  /** What the work could lead to. */
  level: number
  /** The actor may attach it; otherwise they may only see it. */
  canAttach: boolean
  isMe: boolean
}
