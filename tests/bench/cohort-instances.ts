import { chanceFrom, type Chance } from './chance'
import { hiddenSchedule } from './hidden-schedule'

/** The generated cohorts that speed is measured on: planning.md's names, sizes and seeds. */
export const cohortSizes = {
  c40: { people: 40, periods: 8, hosts: 12, areas: 10, seed: 4_001 },
  c200: { people: 200, periods: 8, hosts: 30, areas: 10, seed: 20_001 },
  c1000: { people: 1_000, periods: 8, hosts: 60, areas: 12, seed: 100_001 },
  c5000: { people: 5_000, periods: 12, hosts: 120, areas: 14, seed: 500_001 },
} as const

export type CohortSize = keyof typeof cohortSizes

/** By area: the areas that come before it. Areas of the first tier need nothing, others one or two of the tiers below. */
type Areas = { needs: number[][]; basic: number }
type Person = { required: number[]; absent: number[]; likes: number[] }

const room = 0.1

/** One generated problem document: the same name, the same problem, on any machine. It was made around a schedule, so that it has one. */
export function cohortInstance(size: CohortSize) {
  const { people, periods, hosts, areas: count, seed } = cohortSizes[size]
  const chance = chanceFrom(seed)
  const areas = drawAreas(chance, count)
  const areaOf = times(hosts, (host) =>
    host < count ? host : chance.next() < 0.45 ? chance.below(areas.basic) : chance.below(count),
  )
  const fame = areaOf.map(() => bell(chance) * 0.8)
  const mentorOf = drawMentors(chance, hosts)
  const isClosed = drawClosed(chance, periods, areaOf, areas.basic)
  const persons = times(people, () => drawPerson(chance, areas, { periods, areaOf, fame }))

  const outline = documentOf({ periods, areas, areaOf, mentorOf, persons })
  const cells = hiddenSchedule(outline, isClosed, chance)
  const placed = times(periods, () => times(hosts, () => 0))
  for (const row of cells) row.forEach((host, period) => host >= 0 && bump(placed, period, host))

  const max = placed.map((row, period) =>
    row.map((number, host) => {
      if (isClosed[period]?.[host]) return 0
      return number + (chance.next() < 0.6 ? Math.max(1, Math.round(number * room * 2)) : 0)
    }),
  )
  const min = placed.map((row) => row.map((number) => (chance.next() < 0.3 ? Math.floor(number * 0.5) : 0)))
  const atOnce = (mentor: number, period: number) => {
    const sum = (row: readonly number[] = []) =>
      row.reduce((all, number, host) => all + (mentorOf[host] === mentor ? number : 0), 0)
    return Math.max(sum(placed[period]), Math.round(0.93 * sum(max[period])))
  }
  return {
    ...outline,
    hosts: outline.hosts.map((host, index) => ({
      id: host.id,
      name: host.name,
      min: min.map((row) => row[index] ?? 0),
      max: max.map((row) => row[index] ?? 0),
      visits: host.visits,
      needs: host.needs,
    })),
    mentors: outline.mentors.map((mentor, index) => ({
      ...mentor,
      max: times(periods, (period) => atOnce(index, period)),
    })),
    apart: drawApart(chance, cells).map((pair) => pair.map(personId)),
    order: ['total'],
  }
}

function drawAreas(chance: Chance, count: number): Areas {
  const basic = Math.max(4, Math.round(count * 0.4))
  const middle = Math.max(3, Math.round(count * 0.35))
  const tierOf = (area: number) => (area < basic ? 0 : area < basic + middle ? 1 : 2)
  const inTier = (tier: number) => times(count, (area) => area).filter((area) => tierOf(area) === tier)
  const needs = times(count, (area) => {
    if (tierOf(area) === 0) return []
    const found = [chance.pick(inTier(tierOf(area) - 1))]
    const more = chance.next() < 0.3 ? chance.pick(inTier(0)) : undefined
    return more === undefined || found.includes(more) ? found : [...found, more]
  })
  return { needs, basic }
}

/** Two or three hosts each. */
function drawMentors(chance: Chance, hosts: number): number[] {
  const mentorOf = times(hosts, () => 0)
  const inOrder = chance.shuffled(mentorOf.map((_, host) => host))
  for (let mentor = 0, next = 0; next < hosts; mentor++)
    for (let most = next + chance.between(2, 3); next < Math.min(most, hosts); next++)
      mentorOf[inOrder[next] ?? 0] = mentor
  return mentorOf
}

/** Now and then a host is closed for a period; never all those of an area that everyone begins with. */
function drawClosed(chance: Chance, periods: number, areaOf: readonly number[], basic: number): boolean[][] {
  const isClosed = times(periods, () => areaOf.map(() => chance.next() < 0.04))
  for (const row of isClosed)
    for (let area = 0; area < basic; area++) {
      const those = areaOf.flatMap((each, host) => (each === area ? [host] : []))
      if (those.every((host) => row[host])) row[those[0] ?? 0] = false
    }
  return isClosed
}

function drawPerson(
  chance: Chance,
  { needs, basic }: Areas,
  { periods, areaOf, fame }: { periods: number; areaOf: readonly number[]; fame: readonly number[] },
): Person {
  const tracks = times(Math.min(6, needs.length - basic), (index) => basic + index)
  const required = new Set<number>()
  const takeIn = (area: number) => {
    if (required.has(area)) return
    required.add(area)
    needs[area]?.forEach(takeIn)
  }
  takeIn(chance.pick(tracks))
  while (required.size < Math.min(5, periods - 2)) required.add(chance.below(basic))

  const absent = new Set<number>()
  const luck = chance.next()
  if (luck < 0.1) absent.add(chance.below(periods))
  if (luck < 0.03) absent.add(chance.below(periods))
  const drawn = needs.map((_, area) => bell(chance) * 0.7 + (required.has(area) ? 0.5 : 0))
  const likes = areaOf.map((area, host) => {
    const liking = Math.round(3 + (fame[host] ?? 0) * 0.6 + (drawn[area] ?? 0) + bell(chance) * 0.6)
    return Math.max(1, Math.min(5, liking))
  })
  return { required: inOrder(required), absent: inOrder(absent), likes }
}

/** Pairs who never meet in the schedule that the problem is made around. */
function drawApart(chance: Chance, cells: readonly (readonly number[])[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  const many = Math.max(2, Math.round(cells.length / 10))
  for (let tries = 0; pairs.length < many && tries < 100 * many; tries++) {
    const [one, other] = [chance.below(cells.length), chance.below(cells.length)]
    const meet = cells[one]?.some((host, period) => host >= 0 && host === cells[other]?.[period])
    if (one < other && !meet && !pairs.some((pair) => pair[0] === one && pair[1] === other)) pairs.push([one, other])
  }
  return pairs
}

/** Everything but how much room there is. */
function documentOf(of: {
  periods: number
  areas: Areas
  areaOf: readonly number[]
  mentorOf: readonly number[]
  persons: readonly Person[]
}) {
  const { areas, areaOf, mentorOf, persons } = of
  const periods = times(of.periods, (period) => `P${period + 1}`)
  const hostsWhere = (isIn: (host: number) => boolean) =>
    areaOf.flatMap((_, host) => (isIn(host) ? [`H${String(host + 1).padStart(3, '0')}`] : []))
  return {
    format: 'journeywork/rotation@1',
    periods,
    groups: Object.fromEntries(
      areas.needs.map((_, area) => [areaId(area), { hosts: hostsWhere((host) => areaOf[host] === area), visits: 1 }]),
    ),
    hosts: areaOf.map((area, index) => ({
      id: hostsWhere((host) => host === index)[0] ?? '',
      name: `Host ${index + 1}`,
      visits: 1,
      needs: (areas.needs[area] ?? []).map((need) => ({ hosts: [`@${areaId(need)}`], atLeast: 1 })),
    })),
    mentors: times(Math.max(...mentorOf) + 1, (mentor) => ({
      id: `M${mentor + 1}`,
      hosts: hostsWhere((host) => mentorOf[host] === mentor),
    })),
    requirements: areas.needs.flatMap((_, area) => {
      const only = persons.flatMap(({ required }, index) => (required.includes(area) ? [personId(index)] : []))
      return only.length > 0 ? [{ id: areaId(area), hosts: [`@${areaId(area)}`], atLeast: 1, only }] : []
    }),
    apprentices: persons.map(({ absent, likes }, index) => ({
      id: personId(index),
      name: personId(index),
      absent: absent.map((period) => periods[period] ?? ''),
      points: Object.fromEntries(likes.map((points, host) => [hostsWhere((each) => each === host)[0] ?? '', points])),
    })),
  }
}

export type CohortOutline = ReturnType<typeof documentOf>

const areaId = (area: number) => `area-${area + 1}`
const personId = (person: number) => `A${String(person + 1).padStart(4, '0')}`
const inOrder = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

/** About normally distributed: twelve even draws, which fall the same on every machine. */
const bell = (chance: Chance): number => times(12, () => chance.next()).reduce((sum, draw) => sum + draw, 0) - 6

function bump(counts: number[][], period: number, host: number): void {
  const row = counts[period]
  if (row) row[host] = (row[host] ?? 0) + 1
}
