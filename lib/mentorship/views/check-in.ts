/** Where a check-in stands for one of its two people: their turn, the other's, both to agree, or agreed. */
export type CheckInStand = 'to-fill' | 'waiting' | 'to-agree' | 'agreed'

/** A check-in in one line. */
export type CheckInLine = {
  id: string
  learner: { id: string; name: string }
  mentor: { id: string; name: string }
  /** The names of its skills. */
  skills: readonly string[]
  openedAt: Date
  agreedAt: Date | null
  /** As the reader finds it. */
  stand: CheckInStand
}

/** What one side says of a skill. */
export type SaidLevel = { level: number; note: string }

/** A skill of a check-in: `theirs` is there only once both have filled in. */
export type CheckedSkill = {
  skillId: string
  title: string
  description: string
  /** The words of each level from 0 to 7. */
  levels: readonly string[]
  /** The level that the target role asks for; 0 when it asks for none. */
  target: number
  mine: SaidLevel | null
  theirs: SaidLevel | null
  joint: SaidLevel | null
}

/** A check-in as one of its two people reads it. */
export type CheckInView = Omit<CheckInLine, 'skills'> & {
  side: 'self' | 'mentor'
  skills: readonly CheckedSkill[]
  /** When this side was filled in last; empty before that. A form that was made of another moment is stale. */
  mineFilledAt: Date | null
  version: number
  timeZone: string
  /** Whether the mentorship goes on: only then is anything said. */
  isOpen: boolean
}

/** A skill that a check-in could be about. */
export type SkillToCheck = {
  skillId: string
  title: string
  now: number
  target: number
  /** One of those that are proposed. */
  isProposed: boolean
}

/** How many skills a check-in is about at most, and how many are proposed. */
export const mostSkills = 12
export const usualSkills = 5
