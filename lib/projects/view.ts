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
  people: readonly { id: string; name: string; part: string }[]
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
