import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { hosts, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { refuse, type Result } from '@/lib/core/result'
import type { Cohort, Period } from './model'
import { absentIn, saveAbsences } from './save-absences'
import { absencesInText } from './views/enrolment'

type Said = {
  cohortId: string
  personId: string
  hosts: readonly string[]
  absent: readonly number[]
  /** Of the wishes that the form was drawn with; 0: none were said. */
  version: number
  /** The absences that the form was drawn with. */
  was: string
}

/** Why these wishes cannot be, for a cohort with these periods; undefined where they can. */
export async function faultIn(
  { db }: Context,
  { programmeId }: Pick<Cohort, 'programmeId'>,
  periods: readonly Period[],
  said: Pick<Said, 'hosts' | 'absent'>,
): Promise<Result<never> | undefined> {
  const found =
    said.hosts.length === 0
      ? []
      : await db
          .select({ id: hosts.id })
          .from(hosts)
          .where(and(eq(hosts.programmeId, programmeId), inArray(hosts.id, [...said.hosts]), isNull(hosts.retiredAt)))
  if (found.length !== said.hosts.length)
    return refuse('not-found', 'One of those hosts takes nobody any more. Reload the page to see which do.')
  if (!said.absent.every((period) => periods.some(({ number }) => number === period)))
    return refuse('not-found', 'One of those periods is not one of this cohort.')
  return undefined
}

/** Writes wishes and absences inside the caller's transaction, which has locked the cohort; false when either was changed elsewhere. */
export async function saveWishes(
  tx: Database,
  context: Pick<Context, 'actor' | 'now'>,
  { cohortId, personId, hosts: wishes, absent, version, was }: Said,
): Promise<boolean> {
  const mine = and(eq(rotationWishes.cohortId, cohortId), eq(rotationWishes.personId, personId))
  const [before] = await tx.select({ version: rotationWishes.version }).from(rotationWishes).where(mine)
  if ((before?.version ?? 0) !== version) return false
  if (absencesInText(await absentIn(tx, cohortId, personId)) !== was) return false
  const said = { hosts: wishes, saidBy: context.actor.id, saidAt: context.now, version: version + 1 }
  if (before) await tx.update(rotationWishes).set(said).where(mine)
  else await tx.insert(rotationWishes).values({ cohortId, personId, ...said })
  await saveAbsences(tx, context, { cohortId, personId, absent })
  return true
}

export const staleWishes =
  'These wishes were changed elsewhere meanwhile. Reload the page, have a look at them, and say again what you want.'
