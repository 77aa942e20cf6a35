import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import { todayIn } from '@/lib/pathways/model'
import type { SayWishesInput } from '../inputs/wishes'
import { lockCohort } from '../lock-cohort'
import { lastFrozen } from '../model'
import { myCohorts } from '../my-cohorts'
import { periodsOf } from '../queries'
import { absentIn } from '../save-absences'
import { faultIn, saveWishes, staleWishes } from '../save-wishes'
import { wishing } from '../views/wishing'

/** An apprentice says where they would like to go, the dearest first, and when they are away: until the closing day is over where they are. */
export async function sayWishes(context: Context, input: SayWishesInput): Promise<Result<{ wishes: number }>> {
  const { actor, db, now } = context
  const { cohortId, hosts, absent } = input
  authorize(actor, 'rotation.wish', actor)
  const cohort = (await myCohorts(context)).find(({ id }) => id === cohortId)
  if (!cohort) return refuse('not-found', 'You are not in that cohort.')
  const today = todayIn(cohort.timeZone, now)
  const periods = await periodsOf(context, cohortId)
  const fault = await faultIn(context, cohort, periods, input)
  if (fault) return fault

  return db.transaction(async (tx) => {
    // Locked first, and read again: whoever closes the wishes meanwhile is waited for, or waits.
    await lockCohort(tx, cohortId)
    const asked = (await myCohorts(within(context, tx))).find(({ id }) => id === cohortId)
    if (!asked || wishing(asked, today) !== 'open') return refuse('conflict', closed(asked?.wishesCloseOn ?? null))
    const frozen = lastFrozen(cohort, periods, today)
    const before = await absentIn(tx, cohortId, actor.id)
    const past = periods.find(({ number }) => number <= frozen && absent.includes(number) !== before.includes(number))
    if (past) return refuse('conflict', `${past.title} stands as it is. Tell whoever manages the programme.`)
    if (!(await saveWishes(tx, context, { ...input, personId: actor.id }))) return refuse('stale', staleWishes)
    // Where someone would like to go is no business of the history, which more people read than the wishes.
    await record(tx, context, 'rotation.wish', actor.id, { cohortId, wishes: hosts.length })
    return done({ wishes: hosts.length })
  })
}

const closed = (closedOn: string | null): string =>
  closedOn === null
    ? 'Wishes are not asked for just now.'
    : `Wishes were asked for until ${sayDay(closedOn)}. Whoever manages the programme can still note a change.`
