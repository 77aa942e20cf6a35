import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import { forecasts, plans } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize, can } from '@/lib/access/policy'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, type Result } from '@/lib/core/result'
import { daysBetween } from '@/lib/core/weeks'
import { examsOf } from '@/lib/pathways/exams'
import { dateMovesOf } from '@/lib/pathways/forecast-move'
import { todayIn } from '@/lib/pathways/model'
import { placementsInPlansOf } from '@/lib/pathways/placements'
import { timeZoneOf } from '@/lib/pathways/queries'
import { moveInWords, staysInWords, type RelyingDay } from './in-words'
import type { ForecastNews, ForecastView } from './views/forecast'

/** Forecasts are told for a year; the latest hundred are enough. */
const toldFor = 366 * 86_400_000
const most = 100

/** What moved the actor's own date without their planning again, the latest first. Nobody else's can be asked for. */
export async function showForecasts(context: Context): Promise<ForecastView[]> {
  const { actor } = context
  if (!can(actor, 'forecast.see', actor)) return []
  const versions = await versionsOf(context)
  const told = await withWords(context, await forecastsOf(context), await fixedDays(context), versions)
  return [...told, ...(await signOffsTold(context, versions))]
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, most)
}

/** What of it stands on the actor's Monday: what no plan knows of, and what the current plan took in. */
export async function showForecastNews(context: Context): Promise<ForecastNews> {
  const rows = (await forecastsOf(context)).filter(({ seenAt }) => seenAt === null)
  if (rows.length === 0) return { open: [], adopted: [], stays: '' }
  const fixed = await fixedDays(context)
  const versions = await versionsOf(context)
  const told = await withWords(context, rows, fixed, versions)
  const latest = versions.at(-1)?.number
  return {
    open: told.filter(({ adopted, state }) => adopted === null && state !== 'failed'),
    adopted: told.filter(({ adopted, state }) => adopted !== null && adopted === latest && state === 'done'),
    stays: staysInWords(fixed),
  }
}

/** How many of the actor's own are still being worked out; asked again and again while it lasts. */
export async function showForecastProgress({ db, actor }: Context): Promise<Result<{ waiting: number }>> {
  authorize(actor, 'forecast.see', actor)
  const rows = await db
    .select({ id: forecasts.id })
    .from(forecasts)
    .where(and(eq(forecasts.personId, actor.id), inArray(forecasts.state, ['queued', 'working'])))
  return done({ waiting: rows.length })
}

/** Versions of the actor's plan with the moment of each, the first one first. */
const versionsOf = ({ db, actor }: Context) =>
  db
    .select({ number: plans.number, madeAt: plans.madeAt })
    .from(plans)
    .where(eq(plans.personId, actor.id))
    .orderBy(asc(plans.number))

const forecastsOf = ({ db, actor, now }: Context) =>
  db
    .select({
      id: forecasts.id,
      state: forecasts.state,
      because: forecasts.because,
      fromDate: forecasts.fromDate,
      toDate: forecasts.toDate,
      askedAt: forecasts.askedAt,
      seenAt: forecasts.seenAt,
    })
    .from(forecasts)
    .where(and(eq(forecasts.personId, actor.id), gt(forecasts.askedAt, new Date(now.getTime() - toldFor))))
    .orderBy(desc(forecasts.askedAt), desc(forecasts.id))
    .limit(most)

type Versions = Awaited<ReturnType<typeof versionsOf>>
type Row = Awaited<ReturnType<typeof forecastsOf>>[number]

async function withWords(
  context: Context,
  rows: readonly Row[],
  fixed: readonly RelyingDay[],
  versions: Versions,
): Promise<ForecastView[]> {
  const timeZone = (await timeZoneOf(context, context.actor.id)) ?? 'UTC'
  return rows.map(({ id, state, because, fromDate: from, toDate: to, askedAt, seenAt }) => ({
    id,
    state: state === 'done' || state === 'failed' ? state : 'waiting',
    because: because.split('\n'),
    says: saying(state, from, to, { fixed, isAdopted: knownSince(versions, askedAt) !== null }),
    days: state === 'done' && from && to ? daysBetween(from, to) : null,
    at: askedAt,
    askedOn: todayIn(timeZone, askedAt),
    adopted: knownSince(versions, askedAt),
    isSeen: seenAt !== null,
  }))
}

/** The first plan that was made after a change knows of it. */
const knownSince = (versions: Versions, at: Date): number | null =>
  versions.find(({ madeAt }) => madeAt > at)?.number ?? null

/** How sign-offs and reopenings moved the actor's date, in the same words. */
async function signOffsTold(context: Context, versions: Versions): Promise<ForecastView[]> {
  const timeZone = (await timeZoneOf(context, context.actor.id)) ?? 'UTC'
  return (await dateMovesOf(context, context.actor.id)).map(({ cause, causeId, fromDate, toDate, at }) => ({
    id: causeId,
    state: 'done',
    because: [cause === 'sign-off' ? 'A level of yours was signed off.' : 'A sign-off of yours was reopened.'],
    says: moveInWords(fromDate, toDate, { isAdopted: knownSince(versions, at) !== null }),
    days: fromDate && toDate ? daysBetween(fromDate, toDate) : null,
    at,
    askedOn: todayIn(timeZone, at),
    adopted: knownSince(versions, at),
    isSeen: false,
  }))
}

function saying(
  state: Row['state'],
  from: string | null,
  to: string | null,
  how: Parameters<typeof moveInWords>[2],
): string {
  if (state === 'done') return moveInWords(from, to, how)
  if (state === 'failed') return 'What this does to your date could not be worked out. Plan again to see.'
  return 'What this does to your date is being worked out…'
}

/** Days ahead of the actor on which others rely: booked exams and published placements. */
async function fixedDays(context: Context): Promise<RelyingDay[]> {
  const { actor, now } = context
  const today = todayIn((await timeZoneOf(context, actor.id)) ?? 'UTC', now)
  const { activities } = await currentCatalogue(context)
  const exams = (await examsOf(context, actor.id)).map(({ activityId, on }) => ({
    called: `your exam for ${activities.get(activityId)?.title ?? activityId}`,
    kind: 'exam' as const,
    from: on,
    to: on,
  }))
  const placed = (await placementsInPlansOf(context, actor.id)).map(({ host, from, to }) => ({
    called: `the ${host.name} rotation`,
    kind: 'placement' as const,
    from,
    to,
  }))
  return [...exams, ...placed].filter(({ to }) => to >= today).sort((one, other) => one.to.localeCompare(other.to))
}
