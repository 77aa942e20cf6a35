import type { Mentored } from '../model'

/** A mentorship with the names of its two people. */
export type Pair = Mentored & {
  mentor: string
  learner: string
  from: Date
  to: Date | null
  minutesPerWeek: number
  /** It has begun and not ended: only then is anything added to it. */
  isInForce: boolean
}

/** The other of the two, seen by one of them. */
export const otherOf = (pair: Pair, actorId: string): { id: string; name: string } =>
  pair.mentorId === actorId ? { id: pair.learnerId, name: pair.learner } : { id: pair.mentorId, name: pair.mentor }

/** Someone's first name, for sentences about them. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name
