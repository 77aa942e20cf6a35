import { and, eq, inArray, isNull } from 'drizzle-orm'
import { people, rotationNotices, rotationSwaps, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { myCohorts, type MyCohort } from '@/lib/cohorts/my-cohorts'
import { wishing } from '@/lib/cohorts/views/wishing'
import { sayDay } from '@/lib/core/say'
import { todayIn } from '@/lib/pathways/model'
import type { RotationNews } from './views/news'

/** What around their rotations waits for the actor: placements that were published or changed, swaps, and wishes to say. */
export async function showRotationNews(context: Context): Promise<RotationNews[]> {
  const mine = await myCohorts(context)
  if (mine.length === 0) return []
  return [...(await changed(context)), ...(await askedToSwap(context)), ...(await wishesToSay(context, mine))]
}

async function changed({ db, actor }: Context): Promise<RotationNews[]> {
  const unread = await db
    .select({ isFirst: rotationNotices.isFirst })
    .from(rotationNotices)
    .where(and(eq(rotationNotices.personId, actor.id), isNull(rotationNotices.seenAt)))
    .limit(50)
  if (unread.length === 0) return []
  const says = unread.every(({ isFirst }) => isFirst)
    ? 'Your placements are published.'
    : 'Some of your placements have changed.'
  return [{ says, label: 'See where', href: '/my/rotations' }]
}

async function askedToSwap({ db, actor }: Context): Promise<RotationNews[]> {
  const asked = await db
    .select({ name: people.name })
    .from(rotationSwaps)
    .innerJoin(people, eq(people.id, rotationSwaps.askedBy))
    .where(and(eq(rotationSwaps.askedOf, actor.id), isNull(rotationSwaps.answer)))
    .limit(5)
  return asked.map(({ name }) => ({
    says: `${name} would swap placements with you.`,
    label: 'Answer',
    href: '/my/rotations',
  }))
}

async function wishesToSay({ db, actor, now }: Context, mine: readonly MyCohort[]): Promise<RotationNews[]> {
  const said = await db
    .select({ cohortId: rotationWishes.cohortId })
    .from(rotationWishes)
    .where(
      and(
        eq(rotationWishes.personId, actor.id),
        inArray(
          rotationWishes.cohortId,
          mine.map(({ id }) => id),
        ),
      ),
    )
  return mine
    .filter((cohort) => wishing(cohort, todayIn(cohort.timeZone, now)) === 'open')
    .filter(({ id }) => !said.some(({ cohortId }) => cohortId === id))
    .map(({ id, wishesCloseOn }) => ({
      says: `You are asked where you would like to go${wishesCloseOn ? `, until ${sayDay(wishesCloseOn)}` : ''}.`,
      label: 'Say my wishes',
      href: `/my/rotations/wishes?cohort=${id}`,
    }))
}
