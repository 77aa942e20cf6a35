import { sayCount, sayDay, sayList } from '@/lib/core/say'
import { addDays } from '@/lib/core/weeks'
import type { BlackoutKind } from '@/lib/protected-time/model'
import { coversDay, weekAround, type Span } from '@/lib/protected-time/views/occurrence'
import { givenBackIn, type Capacity } from './capacity'

const ofOne: Record<BlackoutKind, string> = {
  'change-freeze': 'your change freeze',
  leave: 'your leave',
  'on-call': 'your on-call time',
}
const ofTeam: Record<BlackoutKind, string> = {
  'change-freeze': 'a change freeze of',
  leave: 'days off of',
  'on-call': 'on-call time of',
}

/** What gives the week that begins on this Monday other hours than those that last, each in a few words; none for a usual week. */
export function causesIn(capacity: Capacity, monday: string): string[] {
  const { blackouts, moved, reclaimed } = capacity
  const week = weekAround(monday)
  const frozen = blackouts
    .filter((blackout) => touches(blackout, week))
    .map(({ kind, team, note }) => `${team === null ? ofOne[kind] : `${ofTeam[kind]} ${team}`}${note && ` (${note})`}`)
  const here = moved.filter(({ day }) => coversDay(week, day))
  const isLost = here.some(({ to }) => to === null)
  const isAway = here.some(({ to }) => to !== null && !coversDay(week, to))
  const hasCome = moved.some(({ day, to }) => to !== null && coversDay(week, to) && !coversDay(week, day))
  const notYet = reclaimed.filter(({ from, to }) => to === null && from > monday)
  const still = reclaimed.filter(({ from, to }) => to !== null && from <= monday && to >= monday)
  return [
    ...new Set(frozen),
    ...(isLost ? ['a block that was cancelled and not placed again'] : []),
    ...(isAway ? ['a block that is placed again in another week'] : []),
    ...(hasCome ? ['a block of another week that is placed here'] : []),
    ...notYet.map(({ source, from }) => `hours from “${source}” that come back from ${sayDay(from)} on`),
    ...still.map(({ source, to }) => `hours from “${source}” that come back until ${sayDay(to ?? monday)}`),
  ]
}

const touches = ({ from, to }: Span, week: Span): boolean => from <= addDays(week.to, -2) && to >= week.from

/** The same as a line beside the week: "A change freeze of Service desk". Empty for a usual week. */
export function reasonOf(capacity: Capacity, monday: string): string {
  const causes = causesIn(capacity, monday)
  return causes.length > 0 ? capital(sayList(causes)) : ''
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Where the hours of a usual week come from: "5 of your own and 2 given back by “Password resets”". Empty without hours given back. */
export function whereHoursComeFrom(usual: number, capacity: Pick<Capacity, 'reclaimed'>, monday: string): string {
  const standing = capacity.reclaimed.filter(({ from, to }) => from <= monday && (to === null || to >= monday))
  if (givenBackIn(capacity, monday) === 0) return ''
  return sayList([`${usual} of your own`, ...standing.map(({ hours, source }) => `${hours} given back by “${source}”`)])
}

/** The lasting hours of two situations, when they differ: how many, and who gave them back. */
export function usualHoursMoved(before: number, now: number, capacity?: Pick<Capacity, 'reclaimed'>): string[] {
  if (before === now) return []
  const given = (capacity?.reclaimed ?? []).filter(({ to }) => to === null)
  const sources = [...new Set(given.map(({ source }) => `“${source}”`))]
  const hours = given.reduce((sum, each) => sum + each.hours, 0)
  const from = hours > 0 ? `, ${hours} of them given back by ${sayList(sources)}` : ''
  return [`Your protected hours are now ${now} a week${from}; the plan was made with ${before}.`]
}

/** Weeks with other hours than a plan knew of (as Mondays), told by their causes; undefined where there is none to name. */
export function weeksMovedBecause(capacity: Capacity, mondays: readonly string[]): string[] | undefined {
  const byCause = new Map<string, string[]>()
  for (const monday of mondays) {
    const cause = sayList(causesIn(capacity, monday))
    if (cause === '') return undefined
    byCause.set(cause, [...(byCause.get(cause) ?? []), monday])
  }
  return [...byCause].map(([cause, weeks]) => {
    const [first = ''] = weeks
    return weeks.length === 1
      ? `Because of ${cause}, the week of ${sayDay(first)} has other hours than the plan knew of.`
      : `Because of ${cause}, ${sayCount(weeks.length, 'week')} from ${sayDay(first)} on have other hours than the plan knew of.`
  })
}
