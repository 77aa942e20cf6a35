import { and, desc, eq, gte, isNull } from 'drizzle-orm'
import { blockDays, forecasts, people, protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { onBehalfOf } from '@/lib/access/system-context'
import { canonicalJson } from '@/lib/core/canonical'
import { sayDay, sayList } from '@/lib/core/say'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { clockIn } from '@/lib/core/zones'
import { askForecast } from '@/lib/forecasts/ask-forecast'
import { wakeForecasts } from '@/lib/forecasts/wake'
import { factsOf } from '@/lib/pathways/facts'
import { situationFrom, surroundingsOf } from '@/lib/pathways/gather'
import { todayOf } from './queries'

/**
 * Asks what blocks do to dates that were cancelled, not placed again in time, and so are lost since it was last asked. Time
 * alone makes them so; this looks once a day. A block of a week that is over changes no plan.
 */
export async function askAboutLost(context: Context): Promise<void> {
  const { db, now } = context
  const waiting = await db
    .selectDistinct({ id: people.id, name: people.name })
    .from(blockDays)
    .innerJoin(protectedBlocks, eq(protectedBlocks.id, blockDays.blockId))
    .innerJoin(people, eq(people.id, protectedBlocks.personId))
    .where(
      and(
        eq(blockDays.outcome, 'cancelled'),
        isNull(blockDays.insteadDay),
        gte(blockDays.day, mondayOf(addDays(clockIn(now, 'UTC').day, -1))),
      ),
    )
  for (const person of waiting) await askFor(onBehalfOf(person, context), person.id)
  if (waiting.length > 0) wakeForecasts()
}

async function askFor(context: Context, personId: string): Promise<void> {
  const facts = await factsOf(context, personId)
  const { today } = await todayOf(context, personId)
  const asked = await lastAsked(context, personId)
  // What was lost when it was last asked is part of that answer.
  const isNew = ({ lostOn }: { lostOn: string | null }) => lostOn !== null && (asked === null || lostOn > asked)
  const lost = facts?.capacity.moved.filter(isNew).filter(({ day }) => day >= mondayOf(today)) ?? []
  if (!facts || lost.length === 0) return

  const around = await surroundingsOf(context)
  const moved = facts.capacity.moved.filter((each) => !lost.includes(each))
  const before = situationFrom({ ...facts, capacity: { ...facts.capacity, moved } }, around, context.now)?.problem
  const after = situationFrom(facts, around, context.now)?.problem
  if (!before || canonicalJson(before) === canonicalJson(after)) return
  const days = sayList(lost.map(({ day }) => sayDay(day)))
  const because = `Protected time on ${days} was cancelled and not placed again in time.`
  await context.db.transaction((tx) => askForecast(tx, context, { personId, cause: 'block-lost', because, before }))
}

/** The day on which it was last asked about blocks that this person lost. */
async function lastAsked({ db }: Context, personId: string): Promise<string | null> {
  const [last] = await db
    .select({ at: forecasts.askedAt })
    .from(forecasts)
    .where(and(eq(forecasts.personId, personId), eq(forecasts.cause, 'block-lost')))
    .orderBy(desc(forecasts.askedAt))
    .limit(1)
  return last ? clockIn(last.at, 'UTC').day : null
}
