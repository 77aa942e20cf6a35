import { and, eq } from 'drizzle-orm'
import { placements, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { todayIn } from '@/lib/pathways/model'
import { lastFrozen } from './model'
import { myCohorts } from './my-cohorts'
import { periodsOf } from './queries'
import { absentIn } from './save-absences'
import { absencesInText } from './views/enrolment'
import type { WishesView } from './views/wishes'
import { wishing } from './views/wishing'
import { wishHosts } from './wish-hosts'

/** What the actor may wish in a cohort that they are in, the latest unless another is asked for; undefined for whoever is in none. */
export async function showMyWishes(context: Context, cohortId?: string) {
  const cohorts = await myCohorts(context)
  const cohort = cohorts.find(({ id }) => id === cohortId) ?? cohorts[0]
  if (!cohort || (cohortId !== undefined && cohort.id !== cohortId)) return undefined
  const { actor, db } = context
  const today = todayIn(cohort.timeZone, context.now)
  const [said] = await db
    .select({ hosts: rotationWishes.hosts, version: rotationWishes.version })
    .from(rotationWishes)
    .where(and(eq(rotationWishes.cohortId, cohort.id), eq(rotationWishes.personId, actor.id)))
  const absent = await absentIn(db, cohort.id, actor.id)
  const periods = await periodsOf(context, cohort.id)
  const frozen = lastFrozen(cohort, periods, today)
  const hosts = await wishHosts(context, cohort, cohort.visited)
  const known = new Set(hosts.map(({ id }) => id))
  const [published] = await db
    .select({ period: placements.period })
    .from(placements)
    .where(eq(placements.cohortId, cohort.id))
    .limit(1)

  return {
    cohort,
    others: cohorts.filter(({ id }) => id !== cohort.id),
    wishing: wishing(cohort, today),
    isPublished: published !== undefined,
    wishes: {
      cohortId: cohort.id,
      personId: actor.id,
      hosts,
      ranked: (said?.hosts ?? []).filter((id) => known.has(id)),
      periods: periods.map((period) => ({
        ...period,
        isAway: absent.includes(period.number),
        isOver: period.number <= frozen,
      })),
      points: cohort.wishPoints,
      version: said?.version ?? 0,
      was: absencesInText(absent),
    } satisfies WishesView,
  }
}
