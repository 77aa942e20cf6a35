import { and, eq, isNull } from 'drizzle-orm'
import { examBookings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import { capacityFrom, lastingHours, weeklyHours } from '@/lib/pathways/capacity'
import { reasonOf, whereHoursComeFrom } from '@/lib/pathways/capacity-words'
import { factsOf } from '@/lib/pathways/facts'
import { currentPlan } from '@/lib/pathways/queries'
import { daysShown } from './days-shown'
import { protectedTimeLimits } from './model'
import { todayOf } from './queries'
import type { BlockView, MyProtectedTime } from './views/mine'
import type { ProtectedTime } from './views/occurrence'
import { weekAround } from './views/occurrence'

const [weeksBack, weeksAhead] = [3, 5]

/** Someone's own protected time: their week, what became of it and what comes, days off, and exams. */
export async function showMine(context: Context): Promise<MyProtectedTime | undefined> {
  const { actor } = context
  const facts = await factsOf(context, actor.id)
  if (!facts) return undefined
  const { today, timeZone } = await todayOf(context, actor.id)
  const monday = mondayOf(today)
  const reach = protectedTimeLimits.replaceDays.most + 7
  // Days off are shown a year ahead; of blocks, a few weeks.
  const time = (
    await protectedTimeOf(context, [actor.id], { from: addDays(monday, -reach), to: addDays(monday, 366) })
  )(actor.id)
  const { terms, exceptions } = facts
  const capacity = { ...capacityFrom(time, today), usual: terms.hoursPerWeek, exceptions }
  const mondays = Array.from({ length: weeksBack + weeksAhead }, (_, at) => addDays(monday, (at - weeksBack) * 7))
  const blocks = blocksIn(time)

  return {
    today,
    timeZone,
    hours: {
      own: terms.hoursPerWeek,
      givenBack: lastingHours(capacity),
      inBlocks: blocks.reduce((sum, { minutes }) => sum + minutes, 0),
      from: whereHoursComeFrom(terms.hoursPerWeek, capacity, monday),
    },
    replaceDays: time.replaceDays,
    blocks,
    weeks: mondays.map((week) => ({
      monday: week,
      hours: weeklyHours(capacity, week),
      reason: exceptions.find((each) => each.week === week)?.reason ?? reasonOf(capacity, week),
      days: daysShown(time, weekAround(week), today, actor.id),
    })),
    blackouts: time.blackouts
      .filter(({ to }) => to >= today)
      .map(({ id, kind, from, to, note, team, setBy }) => ({
        id,
        kind,
        from,
        to,
        note,
        team: team?.name ?? null,
        setBy: setBy.name,
      })),
    ...(await examsFor(context, facts.finished)),
  }
}

/** The blocks that go on, with the automation whose hours they hold. */
function blocksIn({ blocks, reclaimed }: ProtectedTime): BlockView[] {
  return blocks
    .filter(({ to }) => to === null)
    .map(({ id, version, weekday, startsAt, minutes, timeZone, from, reclaimedId }) => ({
      id,
      version,
      weekday,
      startsAt,
      minutes,
      timeZone,
      from,
      source: reclaimed.find((each) => each.id === reclaimedId)?.source ?? null,
    }))
}

async function examsFor(
  context: Context,
  finished: Readonly<Record<string, string>>,
): Promise<Pick<MyProtectedTime, 'exams' | 'toBook'>> {
  const { actor, db } = context
  const { activities } = await currentCatalogue(context)
  const plan = await currentPlan(context, actor.id)
  const rows = await db
    .select()
    .from(examBookings)
    .where(and(eq(examBookings.personId, actor.id), isNull(examBookings.cancelledAt)))
    .orderBy(examBookings.on)
  const title = (id: string) => activities.get(id)?.title ?? id
  const open = [...activities.values()]
    .filter(({ id, kind }) => kind === 'certification' && !(id in finished))
    .filter(({ id }) => !rows.some(({ activityId }) => activityId === id))
    .map(({ id }) => ({ id, title: title(id) }))
    .sort((one, other) => one.title.localeCompare(other.title))
  const planned = new Set(plan?.answer.steps.map(({ activity }) => activity))
  return {
    exams: rows.map(({ activityId, on, startsAt, place, version }) => ({
      activityId,
      on,
      startsAt,
      place,
      version,
      title: title(activityId),
    })),
    toBook: {
      inPlan: open.filter(({ id }) => planned.has(id)),
      others: open.filter(({ id }) => !planned.has(id)),
    },
  }
}
