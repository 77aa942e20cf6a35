import { and, eq, isNotNull } from 'drizzle-orm'
import { schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { findCohort } from '@/lib/cohorts/queries'
import { strainsOf } from '@/lib/cohorts/strains'
import { flagsInCare } from '@/lib/mentorship/flags'
import { showCaredFor } from '@/lib/pathways/looking-after'
import { todayIn } from '@/lib/pathways/model'
import { capacityAhead } from './capacity'
import { factsOf } from './facts'
import { goingOf } from './forecast-facts'
import { nextStep } from './next-step'
import { travellerFrom } from './traveller'
import type { CohortOverview } from './views/cohort'

/** A cohort at a glance, for those who manage it: who is where and how they go, room ahead, and what is next. */
export async function showCohort(context: Context, cohortId: string) {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const today = todayIn('UTC', context.now)
  const facts = await factsOf(context, cohort)
  const ids = facts.apprentices.map(({ id }) => id)
  const { roles } = await currentCatalogue(context)
  const care = new Map((await showCaredFor(context)).map((person) => [person.id, person]))
  const { flags } = await flagsInCare(context)
  const going = await goingOf(context, ids, today)
  const isPublished = await hasPublished(context, cohortId)
  const strains = await strainsOf(context, cohort)

  const travellers = facts.apprentices.map((apprentice) =>
    travellerFrom({
      cohort,
      facts,
      apprentice,
      today,
      isPublished,
      going: going.get(apprentice.id),
      roleTitle: (id) => roles.get(id)?.title ?? id,
      attention: care.get(apprentice.id)?.attention ?? [],
      careFlags: flags(apprentice.id),
    }),
  )
  const overview: CohortOverview = {
    travellers,
    capacity: capacityAhead(facts, today),
    strains,
    next: nextStep({ cohort, facts, strains, isPublished, today }),
    isPublished,
  }
  return { cohort, periods: facts.periods, overview }
}

async function hasPublished({ db }: Context, cohortId: string): Promise<boolean> {
  const [one] = await db
    .select({ id: schedules.id })
    .from(schedules)
    .where(and(eq(schedules.cohortId, cohortId), isNotNull(schedules.publishedAt)))
    .limit(1)
  return one !== undefined
}
