import { sayCount } from '@/lib/core/say'
import type { Part } from './matching'
import type { MatchingLearner, MatchingMentor, MatchingProblem } from './problem'

/** What a pair is worth, and the parts that it is worth it for. */
export type Worth = { readonly points: number; readonly parts: readonly Part[] }

/** Points for each level that can be learned, times how dear the skill is. */
const perLevel = 10
/** Points if the learner asked for this very mentor: as much as a level of a skill that is fairly dear. */
const askedFor = 25
/** Points for the same time zone; each hour apart takes one. */
const sameZone = 6

/**
 * What a pair is worth, in points, part by part. What can be learned counts most: every level between the one held and the
 * one wanted that the mentor has attested. Then the learner's own wish, then how far their working days lie apart.
 */
export function worthOf(
  { skills }: Pick<MatchingProblem, 'skills'>,
  learner: MatchingLearner,
  mentor: MatchingMentor,
): Worth {
  const taught = Object.entries(learner.wants)
    .map(([skill, want]) => teaching(skills[skill] ?? skill, want, mentor.skills[skill] ?? 0, learner, mentor))
    .sort((a, b) => b.points - a.points)
  const parts = [...taught, ...wish(learner, mentor), distance(learner, mentor)]
  return {
    points: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
  }
}

/** How many levels on the way to what someone wants a mentor has behind them. */
export const levelsTaught = (want: { now: number; level: number }, attested: number): number =>
  Math.max(0, Math.min(attested, want.level) - want.now)

/** Is there anything that they could learn from this mentor? */
export const mayTeach = (learner: MatchingLearner, mentor: MatchingMentor): boolean =>
  Object.entries(learner.wants).some(([skill, want]) => levelsTaught(want, mentor.skills[skill] ?? 0) > 0)

function teaching(
  skill: string,
  want: { now: number; level: number; weight: number },
  attested: number,
  learner: MatchingLearner,
  mentor: MatchingMentor,
): Part {
  const points = perLevel * want.weight * levelsTaught(want, attested)
  if (points === 0) return { points, says: `Nothing of ${skill} ${want.level}, which ${learner.name} wants as well.` }
  return {
    points,
    says: `${mentor.name} has ${skill} ${attested} attested; ${learner.name} wants ${want.level} and holds ${want.now}.`,
  }
}

const wish = (learner: MatchingLearner, mentor: MatchingMentor): readonly Part[] =>
  learner.prefers.includes(mentor.id) ? [{ points: askedFor, says: `${learner.name} asked for ${mentor.name}.` }] : []

function distance(learner: MatchingLearner, mentor: MatchingMentor): Part {
  const minutes = Math.abs(learner.utcOffset - mentor.utcOffset)
  const points = Math.max(0, sameZone - Math.ceil(minutes / 60))
  return { points, says: minutes === 0 ? 'The same time of day.' : `Their clocks are ${apart(minutes)} apart.` }
}

function apart(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(hours > 0 ? [sayCount(hours, 'hour')] : []), ...(rest > 0 ? [sayCount(rest, 'minute')] : [])].join(
    ' and ',
  )
}
