import type { Period } from '@/lib/cohorts/model'
import { sayCount, sayDay, sayList } from '@/lib/core/say'
import { daysBetween } from '@/lib/core/weeks'
import type { Known, Missing } from './traveller'
import type { CohortFlag, Course, Traveller } from './views/cohort'

/** A date that moves by so many weeks at someone's own pace is worth a talk. */
const weeksOfSlip = 4

type Seen = {
  nowIn: Period | undefined
  isPlacedNow: boolean
  missing: readonly Missing[]
  ready: Traveller['ready']
}

/** What asks for something, the weightiest first: each a cause and a next step, none a verdict. */
export function flagsFor(known: Known, { nowIn, isPlacedNow, missing, ready }: Seen): CohortFlag[] {
  const { cohort, apprentice, isPublished, today, attention, careFlags } = known
  const at = (path: string) => `/cohorts/${cohort.id}${path}`
  const person = `/mentoring/${apprentice.id}`
  const isHereNow =
    nowIn !== undefined &&
    nowIn.number >= (apprentice.joinsIn ?? 1) &&
    nowIn.number <= (apprentice.leavesAfter ?? Infinity) &&
    !apprentice.absent.includes(nowIn.number)
  const isAsked = cohort.wishesOpenedAt !== null && (cohort.wishesCloseOn === null || today <= cohort.wishesCloseOn)
  const slip = ready?.atPace ? Math.round(daysBetween(ready.planned, ready.atPace.likely) / 7) : 0

  return [
    ...(isPublished && isHereNow && !isPlacedNow
      ? [
          flag(
            'nowhere-now',
            `${nowIn.title} has begun, and no host has them.`,
            'Draw up a change',
            at('/rotation/draw-up'),
          ),
        ]
      : []),
    ...(isPublished && missing.length > 0
      ? [
          flag(
            'rotation-missing',
            `The schedule leaves out ${sayList(missing.map(({ required }) => required.title))}.`,
            'Draw up a change',
            at('/rotation/draw-up'),
          ),
        ]
      : []),
    ...(apprentice.state === 'invited' ? [flag('not-arrived', 'Invited, and has not come in yet.', null)] : []),
    ...(isAsked && apprentice.wishesSaidAt === null
      ? [
          flag(
            'wishes-waiting',
            cohort.wishesCloseOn
              ? `Wishes close on ${sayDay(cohort.wishesCloseOn)}, and theirs are not said.`
              : 'Their wishes are not said.',
            'Say them for them',
            at(`/people/${apprentice.id}`),
          ),
        ]
      : []),
    ...(slip >= weeksOfSlip && ready
      ? [
          flag(
            'slower',
            `At the pace of the last weeks, ${ready.role} comes ${sayCount(slip, 'week')} later than planned.`,
            'Look at their plan',
            person,
          ),
        ]
      : []),
    ...(apprentice.state === 'active'
      ? attention.map((says) => flag(known.going ? 'silent' : 'no-plan', says, 'Look at their plan', person))
      : []),
    ...careFlags.map(({ kind, cause, next }) =>
      flag(kind === 'evidence-waiting' ? 'evidence' : 'talk', cause, next.says, next.href),
    ),
  ]
}

const flag = (kind: CohortFlag['kind'], cause: string, says: string | null, href = ''): CohortFlag => ({
  kind,
  cause,
  next: says === null ? null : { says, href },
})

const weighty: readonly CohortFlag['kind'][] = ['nowhere-now', 'rotation-missing']
const slipping: readonly CohortFlag['kind'][] = ['slower', 'silent', 'talk']

/** Late once the schedule itself leaves something out; drifting once their own plan slips; what merely waits is no drift. */
export const courseOf = (flags: readonly CohortFlag[]): Course =>
  flags.some(({ kind }) => weighty.includes(kind))
    ? 'late'
    : flags.some(({ kind }) => slipping.includes(kind))
      ? 'drifting'
      : 'on-track'
