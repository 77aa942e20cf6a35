import { and, eq, notInArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { opportunities, opportunityEffects } from '@/db/schema'
import { systemContext } from '@/lib/access/system-context'
import type { Work } from '@/lib/jobs/jobs'
import { surroundingsOf } from '@/lib/pathways/gather'
import { isBusy } from '@/lib/solver/in-worker'
import { affectedBy, membersIn, type Affected } from '../affected'
import { factsFor } from '../facts'
import { namedFor } from '../queries'
import { beginBeating } from './beating'
import { claimNext, claimOne, letGo, stillMine, type Claimed } from './claim'
import { weigh } from './weigh'

type Clock = () => Date
const clockOnTheWall: Clock = () => new Date()

/** The background work of weighing: one opportunity after another, each plan on another thread. */
export const weighNext =
  (db: Database): Work =>
  async (signal) => {
    const claimed = await claimNext(db, clockOnTheWall())
    return claimed ? workThrough(db, claimed, clockOnTheWall, signal) : false
  }

/** Weighs this very opportunity, here and now, to its end; false if it does not wait. */
export async function weighOne(db: Database, opportunityId: string, clock: Clock = clockOnTheWall): Promise<boolean> {
  const claimed = await claimOne(db, clock(), opportunityId)
  return claimed !== undefined && workThrough(db, claimed, clock)
}

const ourFault =
  'Something went wrong on our side while this was being worked out. What it was stands in the server’s log. Ask for it again.'

/** False where it had to be given back, so that it is not asked for again at once. */
async function workThrough(db: Database, claimed: Claimed, clock: Clock, ending?: AbortSignal): Promise<boolean> {
  const beating = beginBeating(db, claimed, clock)
  const given = AbortSignal.any([beating.lost, ...(ending ? [ending] : [])])
  try {
    const affected = await affectedOf(db, claimed, clock())
    for (const person of affected) await weighPerson(db, claimed, person, clock, given)
    await beating.end()
    await settle(db, claimed, affected)
    return true
  } catch (error) {
    await beating.end()
    if (beating.lost.aborted) return true
    if (given.aborted || isBusy(error)) {
      await letGo(db, claimed)
      return false
    }
    console.error(error)
    const outcome = { effectState: 'failed' as const, effectFailure: ourFault }
    await db.update(opportunities).set(outcome).where(stillMine(claimed))
    return true
  }
}

async function affectedOf(db: Database, claimed: Claimed, now: Date): Promise<Affected[]> {
  const members = await membersIn({ db, now }, [claimed.teamId])
  const named = await namedFor({ db }, [claimed.id])
  return affectedBy({ ...claimed, personIds: named(claimed.id) }, members(claimed.teamId)).filter(
    ({ hours }) => hours > 0,
  )
}

/** Plans for one person, unless the facts are those of last time, and keeps what came of it while this is still asked for. */
async function weighPerson(
  db: Database,
  claimed: Claimed,
  { id, name, hours }: Affected,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  const context = systemContext('weighing', db, clock())
  const facts = await factsFor(context, { id, name }, await surroundingsOf(context))
  const key = and(eq(opportunityEffects.opportunityId, claimed.id), eq(opportunityEffects.personId, id))
  const [kept] = await db.select().from(opportunityEffects).where(key)
  const isSame = kept?.hours === hours && kept.factsHash === facts.hash
  const { factsHash, fromDate, toDate, weeks, status } = isSame ? kept : await weigh(facts, hours, signal)
  const effect = { hours, factsHash, fromDate, toDate, weeks, status, at: clock() }

  await db.transaction(async (tx) => {
    const [mine] = await tx.select({ id: opportunities.id }).from(opportunities).where(stillMine(claimed)).for('update')
    if (!mine) return
    await tx
      .insert(opportunityEffects)
      .values({ opportunityId: claimed.id, personId: id, ...effect })
      .onConflictDoUpdate({ target: [opportunityEffects.opportunityId, opportunityEffects.personId], set: effect })
  })
}

/** Says that everyone is weighed, and forgets those who no longer get anything. */
async function settle(db: Database, claimed: Claimed, affected: readonly Affected[]): Promise<void> {
  await db.transaction(async (tx) => {
    const settled = await tx
      .update(opportunities)
      .set({ effectState: 'done', effectFailure: null })
      .where(stillMine(claimed))
      .returning({ id: opportunities.id })
    if (settled.length === 0) return
    const ids = affected.map(({ id }) => id)
    await tx
      .delete(opportunityEffects)
      .where(
        and(
          eq(opportunityEffects.opportunityId, claimed.id),
          ids.length > 0 ? notInArray(opportunityEffects.personId, ids) : undefined,
        ),
      )
  })
}
