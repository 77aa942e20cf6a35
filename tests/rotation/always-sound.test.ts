import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { absences, cohortSeats, placements, programmePeople, rotationPins } from '@/db/schema'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { factsOf } from '@/lib/rotation/facts'
import { publishedIn, stateProblem, usuallyWanted } from '@/lib/rotation/stating/state-problem'
import { findCohort } from '@/lib/cohorts/queries'
import type { Context } from '@/lib/access/context'
import { chanceFrom } from '../bench/chance'
import { cohortId, seedRotation } from '../support/rotation-world'
import { helen, inWorld, now } from '../support/world'
import { drawnUp, published } from './drawing'

const people = ['priya', 'noor', 'leila', 'owen'] as const
const hosts = ['desk', 'servers', 'networks', 'soc'] as const

/** Judges what stands by today's facts, without a solver. */
async function breachesNow(context: Context): Promise<readonly unknown[]> {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) throw new Error('There is no cohort.')
  const facts = await factsOf(context, cohort)
  return breachesOf(stateProblem(facts, usuallyWanted), publishedIn(facts) ?? {})
}

test.each([1, 2, 3])('whatever happens in a cohort, what is published keeps every rule of the day (%i)', (seed) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const chance = chanceFrom(seed)
    const { pick, between } = chance
    const events: readonly (() => Promise<unknown>)[] = [
      () =>
        db
          .insert(cohortSeats)
          .values({ cohortId, hostId: pick(hosts), period: between(2, 4), min: 0, max: pick([0, 1, 3]) })
          .onConflictDoNothing(),
      () =>
        db
          .insert(absences)
          .values({ cohortId, personId: pick(people), period: 3, saidBy: helen.id, saidAt: now })
          .onConflictDoNothing(),
      () =>
        db
          .insert(rotationPins)
          .values({ cohortId, personId: pick(people), period: 4, hostId: pick(hosts), setBy: helen.id, setAt: now })
          .onConflictDoNothing(),
      () =>
        db
          .update(programmePeople)
          .set({ leavesAfter: 3 })
          .where(and(eq(programmePeople.cohortId, cohortId), eq(programmePeople.personId, pick(people)))),
    ]
    let count = 0
    for (let step = 0; step < 4; step++) {
      const context = as(helen, new Date(now.getTime() + step * 60_000))
      const drawn = await drawnUp(context, { goal: pick(['total', 'lowest'] as const) })
      if (drawn.answer?.schedule && !drawn.publishedAt) {
        await published(context, drawn.id)
        expect(await breachesNow(context)).toEqual([])
        count += 1
      } else expect(drawn.answer?.status).toBe('infeasible')
      await pick(events)()
    }
    expect(count).toBeGreaterThan(0)
    expect((await db.select().from(placements)).length).toBeGreaterThan(0)
  }),
)
