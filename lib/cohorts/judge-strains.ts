import { sayCount, sayList } from '@/lib/core/say'
import type { Period, Seats } from './model'
import type { Apprentice } from './queries'
import type { Strain } from './views/strain'

type Placed = { personId: string; person: string; hostId: string; host: string; period: number }
type TakingPart = Pick<Apprentice, 'joinsIn' | 'leavesAfter' | 'absent'>

/** People, seats and placements of the periods that may still be changed. */
type Situation = {
  periods: readonly Period[]
  placed: readonly Placed[]
  apprentices: readonly (TakingPart & Pick<Apprentice, 'id' | 'name'>)[]
  seats: readonly (Seats & { host: string })[]
}

/** Whether someone takes part in a period: they have joined, have not left, and are not absent. */
export const takesPart = ({ joinsIn, leavesAfter, absent }: TakingPart, period: number): boolean =>
  period >= (joinsIn ?? 1) && period <= (leavesAfter ?? Infinity) && !absent.includes(period)

/** What of these placements does not fit these people and seats, in sentences. */
export function judgeStrains(situation: Situation): Strain[] {
  const { periods, placed, apprentices } = situation
  const people = new Map(apprentices.map((one) => [one.id, one]))
  const titleOf = (period: number) => periods.find(({ number }) => number === period)?.title ?? ''
  const isThere = ({ personId, period }: Placed) => takesPart(people.get(personId) ?? nobody, period)
  const left = placed.filter(({ personId }) => !people.has(personId))
  const away = placed.filter((cell) => people.has(cell.personId) && !isThere(cell))
  const placedAt = new Set(placed.map(({ personId, period }) => `${personId} ${period}`))
  const waiting = apprentices.flatMap((person) =>
    periods
      .filter(({ number }) => takesPart(person, number) && !placedAt.has(`${person.id} ${number}`))
      .map(({ number }) => ({ person: person.name, period: number })),
  )
  const inPeriods = (cells: readonly { person: string; period: number }[]) =>
    someOf(cells.map(({ person, period }) => `${person} in ${titleOf(period)}`))

  return [
    ...seatStrains(situation, placed.filter(isThere), titleOf),
    ...(away.length === 0
      ? []
      : [{ kind: 'away' as const, count: away.length, says: `Placed while away: ${inPeriods(away)}.` }]),
    ...(left.length === 0
      ? []
      : [{ kind: 'left' as const, count: left.length, says: `Placed after leaving: ${inPeriods(left)}.` }]),
    ...(waiting.length === 0
      ? []
      : [
          {
            kind: 'waiting' as const,
            count: new Set(waiting.map(({ person }) => person)).size,
            says: `Not placed: ${inPeriods(waiting)}.`,
          },
        ]),
  ]
}

const nobody: TakingPart = { joinsIn: Infinity, leavesAfter: null, absent: [] }

function seatStrains({ seats }: Situation, there: readonly Placed[], titleOf: (period: number) => string): Strain[] {
  const offered = new Map(seats.map((cell) => [`${cell.hostId} ${cell.period}`, cell]))
  const taken = new Map<string, Placed[]>()
  for (const cell of there) {
    const key = `${cell.hostId} ${cell.period}`
    taken.set(key, [...(taken.get(key) ?? []), cell])
  }
  const tooMany = [...taken].flatMap(([key, cells]): Strain[] => {
    const [first] = cells
    const max = offered.get(key)?.max ?? 0
    const people = cells.length
    if (!first || people <= max) return []
    const where = `${first.host} in ${titleOf(first.period)}`
    if (max === 0)
      return [{ kind: 'closed', count: people, says: `${where} is closed, with ${sayCount(people, 'placement')}.` }]
    const says = `${where} has ${sayCount(max, 'seat')} and ${people} placements.`
    return [{ kind: 'crowded', count: people - max, says }]
  })
  const tooFew = seats.flatMap(({ hostId, host, period, min }): Strain[] => {
    const people = taken.get(`${hostId} ${period}`)?.length ?? 0
    if (people >= min) return []
    const says = `${host} in ${titleOf(period)} takes ${min} at least and has ${sayCount(people, 'placement')}.`
    return [{ kind: 'too-few', count: min - people, says }]
  })
  return [...tooMany, ...tooFew]
}

/** The first few of a long list, and how many more there are. */
const someOf = (items: readonly string[]): string =>
  items.length <= 5 ? sayList(items) : sayList([...items.slice(0, 4), `${items.length - 4} more`])
