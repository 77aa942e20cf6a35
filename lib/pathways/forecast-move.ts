import { and, desc, eq } from 'drizzle-orm'
import { dateMoves } from '@/db/schema'
import { afterwards } from '@/lib/access/afterwards'
import type { Context } from '@/lib/access/context'
import { onBehalfOf } from '@/lib/access/system-context'
import { inSightOf } from '@/lib/access/visible-people'
import { newId } from '@/lib/core/ids'
import { isBusy } from '@/lib/solver/in-worker'
import { decide } from './decide'
import { gatherSituation, type Situation } from './gather'
import type { MoveCause } from './model'

/** How a day moved, and the ledger row that moved it; null where no plan was possible. */
export type DateMove = {
  cause: MoveCause
  causeId: string
  fromDate: string | null
  toDate: string | null
  at: Date
}

/** How sign-offs and reopenings moved someone's date, the latest first; none for someone out of sight. */
export const dateMovesOf = (context: Context, personId: string): Promise<DateMove[]> =>
  context.db
    .select({
      cause: dateMoves.cause,
      causeId: dateMoves.causeId,
      fromDate: dateMoves.fromDate,
      toDate: dateMoves.toDate,
      at: dateMoves.at,
    })
    .from(dateMoves)
    .where(and(eq(dateMoves.personId, personId), inSightOf(context, dateMoves.personId)))
    .orderBy(desc(dateMoves.at), desc(dateMoves.id))
    .limit(100)

/**
 * Keeps someone's situation as it is, to be called before their level changes. What it answers with is called once that
 * is recorded, with the ledger row that did it: both situations are planned, and how the day moved is kept.
 */
export async function beforeTheMove(
  context: Context,
  person: { id: string; name: string },
): Promise<(cause: MoveCause, causeId: string) => Promise<void>> {
  const theirs = onBehalfOf(person, context)
  const before = await gatherSituation(theirs, person.id)
  return (cause, causeId) =>
    before ? afterwards(() => keepMove(theirs, person.id, before, { cause, causeId })) : Promise.resolve()
}

async function keepMove(
  context: Context,
  personId: string,
  before: Situation,
  because: { cause: MoveCause; causeId: string },
): Promise<void> {
  const { db, now } = context
  const after = await gatherSituation(context, personId)
  const dates = after && (await datesOf([before, after]))
  if (!dates) return
  const [fromDate = null, toDate = null] = dates
  await db
    .insert(dateMoves)
    .values({ id: newId(now), personId, ...because, fromDate, toDate, at: now })
    .onConflictDoNothing()
}

/** Nobody waits for these plans, so they give up early; and a busy planner has others to serve first. */
const patienceSeconds = 10

async function datesOf(situations: readonly Situation[]): Promise<(string | null)[] | undefined> {
  const dates: (string | null)[] = []
  try {
    for (const situation of situations) {
      const { answer } = await decide(situation, { seconds: patienceSeconds })
      if (answer.status === 'unknown') return undefined
      dates.push(answer.finishDate)
    }
  } catch (error) {
    if (isBusy(error)) return undefined
    throw error
  }
  return dates
}
