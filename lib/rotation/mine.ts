import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import {
  cohorts,
  hosts,
  people,
  programmePeople,
  programmes,
  rotationNotices,
  rotationSwaps,
  schedules,
} from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { currentCatalogue } from '@/lib/catalog/queries'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { factsOf, type RotationFacts } from './facts'
import { arrangeMine } from './arrange-mine'
import type { MyCohort } from './views/mine'

/** The cohorts that the actor is in now, with what is published of each and what waits for them; empty for everyone else. */
export async function showMyRotations(context: Context): Promise<MyCohort[]> {
  const { actor, db, now } = context
  const rows = await db
    .select({ cohort: cohorts, programme: { id: programmes.id, title: programmes.title } })
    .from(programmePeople)
    .innerJoin(cohorts, eq(cohorts.id, programmePeople.cohortId))
    .innerJoin(programmes, eq(programmes.id, cohorts.programmeId))
    .where(
      and(
        eq(programmePeople.personId, actor.id),
        eq(programmePeople.place, 'enrolled'),
        isNotNull(programmePeople.cohortId),
        inForce(now, programmePeople),
      ),
    )
    .orderBy(desc(cohorts.startsOn), asc(cohorts.id))
  const today = todayIn((await timeZoneOf(context, actor.id)) ?? 'UTC', now)

  if (rows.length === 0) return []
  const { skills } = await currentCatalogue(context)
  const shown: MyCohort[] = []
  for (const { cohort, programme } of rows) {
    const facts = await factsOf(context, cohort)
    shown.push(
      arrangeMine({
        cohort,
        programme,
        facts,
        personId: actor.id,
        today,
        skillTitle: (id) => skills.get(id)?.title ?? id,
        answer: await publishedAnswer(context, cohort.id),
        hosts: await hostsNamed(context, facts),
        notices: await noticesFor(context, cohort.id),
        swaps: await swapsWith(context, cohort.id),
      }),
    )
  }
  return shown
}

/** Whether the actor is in a cohort; decides whether they are shown the way to their rotations. */
export async function isInCohort({ actor, db, now }: Context): Promise<boolean> {
  const [one] = await db
    .select({ id: programmePeople.id })
    .from(programmePeople)
    .where(
      and(
        eq(programmePeople.personId, actor.id),
        eq(programmePeople.place, 'enrolled'),
        isNotNull(programmePeople.cohortId),
        inForce(now, programmePeople),
      ),
    )
    .limit(1)
  return one !== undefined
}

/** What the published schedule answered to the actor's wishes. */
async function publishedAnswer({ db }: Context, cohortId: string) {
  const [latest] = await db
    .select({ answer: schedules.answer })
    .from(schedules)
    .where(and(eq(schedules.cohortId, cohortId), isNotNull(schedules.publishedAt)))
    .orderBy(desc(schedules.publishedAt))
    .limit(1)
  return latest?.answer ?? null
}

async function hostsNamed({ db }: Context, { hosts: known }: RotationFacts) {
  if (known.length === 0) return []
  return db
    .select({ id: hosts.id, name: hosts.name, skills: hosts.skills, supervisor: people.name })
    .from(hosts)
    .leftJoin(people, eq(people.id, hosts.supervisorId))
    .where(
      inArray(
        hosts.id,
        known.map(({ id }) => id),
      ),
    )
}

const noticesFor = ({ db, actor }: Context, cohortId: string) =>
  db
    .select({
      id: rotationNotices.id,
      at: rotationNotices.at,
      isFirst: rotationNotices.isFirst,
      changes: rotationNotices.changes,
    })
    .from(rotationNotices)
    .where(
      and(
        eq(rotationNotices.cohortId, cohortId),
        eq(rotationNotices.personId, actor.id),
        isNull(rotationNotices.seenAt),
      ),
    )
    .orderBy(desc(rotationNotices.at))
    .limit(20)

/** The swaps that the actor asked for or is asked for, the open ones and the last that were answered. */
function swapsWith({ db, actor }: Context, cohortId: string) {
  const [asker, asked] = [alias(people, 'asker'), alias(people, 'asked')]
  return db
    .select({
      id: rotationSwaps.id,
      periods: rotationSwaps.periods,
      askedBy: rotationSwaps.askedBy,
      askedOf: rotationSwaps.askedOf,
      asker: asker.name,
      asked: asked.name,
      note: rotationSwaps.note,
      answer: rotationSwaps.answer,
      refusedBecause: rotationSwaps.refusedBecause,
    })
    .from(rotationSwaps)
    .innerJoin(asker, eq(asker.id, rotationSwaps.askedBy))
    .innerJoin(asked, eq(asked.id, rotationSwaps.askedOf))
    .where(
      and(
        eq(rotationSwaps.cohortId, cohortId),
        or(eq(rotationSwaps.askedBy, actor.id), eq(rotationSwaps.askedOf, actor.id)),
      ),
    )
    .orderBy(desc(rotationSwaps.askedAt))
    .limit(10)
}
