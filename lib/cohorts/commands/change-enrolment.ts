import { eq, inArray } from 'drizzle-orm'
import { hosts, programmePeople } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { enrolmentOf } from '../enrolment'
import type { ChangeEnrolmentInput } from '../inputs/people'
import { lockCohort } from '../lock-cohort'
import { findCohort, periodsOf } from '../queries'
import { strainsOf } from '../strains'
import { enrolmentInText } from '../views/enrolment'
import { strainsInWords } from '../views/strain'

/** From when to when someone takes part, and where they were before. It may strain what is published; the answer says so. */
export async function changeEnrolment(
  context: Context,
  { cohortId, personId, visited, was, ...given }: ChangeEnrolmentInput,
): Promise<Result<{ strain: string | null }>> {
  const { db } = context
  const cohort = await findCohort(context, cohortId)
  const found = cohort && (await enrolmentOf(context, cohortId, personId))
  if (!cohort || !found) return refuse('not-found', 'That person is not in this cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const last = (await periodsOf(context, cohortId)).length
  const joinsIn = given.joinsIn === 1 ? null : given.joinsIn
  const leavesAfter = given.leavesAfter === last ? null : given.leavesAfter
  if ((joinsIn ?? 1) > last || (leavesAfter ?? 1) > last || joinsIn === 0 || leavesAfter === 0)
    return refuse('invalid', 'There is no such period.', { joinsIn: 'Please choose a period from the list.' })
  if ((joinsIn ?? 1) > (leavesAfter ?? last))
    return refuse('invalid', `${found.name} cannot leave before joining.`, {
      leavesAfter: 'Choose a period that is not before the first.',
    })
  if (!(await areHosts(context, cohort.programmeId, visited)))
    return refuse('not-found', 'One of those hosts is not in this programme. Reload the page to see which are.')

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohortId)
    const inside = within(context, tx)
    const now = await enrolmentOf(inside, cohortId, personId)
    if (!now || enrolmentInText(now) !== was) return refuse('stale', stale(found.name))
    const place = { joinsIn, leavesAfter, visited }
    await tx.update(programmePeople).set(place).where(eq(programmePeople.id, now.id))
    await record(tx, context, 'cohort.manage', cohortId, { did: 'change-enrolment', personId, ...place })
    return done({ strain: strainsInWords(await strainsOf(inside, cohort)) })
  })
}

async function areHosts({ db }: Context, programmeId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const found = await db
    .select()
    .from(hosts)
    .where(inArray(hosts.id, [...ids]))
  return found.filter((host) => host.programmeId === programmeId).length === new Set(ids).size
}

const stale = (name: string) =>
  `The enrolment of ${name} was changed elsewhere meanwhile. Reload the page, and change it again if you still want to.`
