import { sayCount } from '@/lib/core/say'
import type { RotationChange } from '../plan'
import type { RotationProblem } from '../problem'
import { hostNamed, hostsNamed, listed, periodsNamed, personNamed, sayPeople } from './phrases'

/** What a repair does, as a button says it: "Add 3 seats: Networks 2 in Q1 and 1 in Q2". */
export function repairInWords(problem: RotationProblem, change: RotationChange): string {
  const { seats = [], mentors = [], fewer = [], waive = [], unpin = [], together = [], floor, thaw = [] } = change
  const parts = [
    ...(seats.length > 0 ? [seatsSaid(problem, seats)] : []),
    ...(mentors.length > 0 ? [mentorsSaid(problem, mentors)] : []),
    ...(fewer.length > 0 ? [fewerSaid(problem, fewer)] : []),
    ...(waive.length > 0 ? [waiveSaid(problem, waive)] : []),
    ...(unpin.length > 0 ? [unpinSaid(problem, unpin)] : []),
    ...(together.length > 0 ? [togetherSaid(problem, together)] : []),
    ...(floor === undefined ? [] : [floorSaid(problem, floor)]),
    ...(thaw.length > 0 ? [thawSaid(problem, thaw)] : []),
  ]
  return parts.join('; ')
}

type Added = { readonly period: string; readonly count: number }

/** "Networks 2 in Q1 and 1 in Q2, Linux 1 in Q1": host by host, in the order of the periods. */
function placesSaid({ periods }: RotationProblem, places: readonly (Added & { readonly name: string })[]): string {
  const names = [...new Set(places.map(({ name }) => name))]
  const said = names.map((name) => {
    const own = places
      .filter((place) => place.name === name)
      .toSorted((a, b) => periods.indexOf(a.period) - periods.indexOf(b.period))
    return `${name} ${listed(
      own.map(({ period, count }) => `${count} in ${period}`),
      'and',
      12,
    )}`
  })
  return said.length > 6 ? `${said.slice(0, 5).join(', ')} and ${said.length - 5} more hosts` : said.join(', ')
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

function seatsSaid(problem: RotationProblem, seats: NonNullable<RotationChange['seats']>): string {
  const places = seats.map(({ host, period, add }) => ({ name: hostNamed(problem, host), period, count: add }))
  return `Add ${sayCount(sum(seats.map(({ add }) => add)), 'seat')}: ${placesSaid(problem, places)}`
}

function mentorsSaid(problem: RotationProblem, mentors: NonNullable<RotationChange['mentors']>): string {
  const places = mentors.map(({ mentor, period, add }) => ({ name: mentor, period, count: add }))
  return `Let mentors guide ${sayCount(sum(mentors.map(({ add }) => add)), 'more person', 'more people')}: ${placesSaid(problem, places)}`
}

function fewerSaid(problem: RotationProblem, fewer: NonNullable<RotationChange['fewer']>): string {
  const places = fewer.map(({ host, period, by }) => ({ name: hostNamed(problem, host), period, count: by }))
  return `Let hosts take ${sayCount(sum(fewer.map(({ by }) => by)), 'person', 'people')} fewer than they ask for: ${placesSaid(problem, places)}`
}

function waiveSaid(problem: RotationProblem, waive: NonNullable<RotationChange['waive']>): string {
  const said = waive.map(({ requirement, apprentices }) => {
    const hosts = problem.requirements.find(({ id }) => id === requirement)?.hosts ?? []
    const who = listed(
      apprentices.map((id) => personNamed(problem, id)),
      'and',
      6,
    )
    return `“${requirement}” (${hostsNamed(problem, hosts) || 'no host'}) for ${apprentices.length > 3 ? `${sayPeople(apprentices.length)}: ` : ''}${who}`
  })
  return `Waive ${listed(said, 'and', 6)}`
}

function unpinSaid(problem: RotationProblem, unpin: NonNullable<RotationChange['unpin']>): string {
  const said = unpin.map(({ apprentice, period }) => `${personNamed(problem, apprentice)} in ${period}`)
  return `Take away ${sayCount(unpin.length, 'pin')}: ${listed(said, 'and', 6)}`
}

function togetherSaid(problem: RotationProblem, pairs: NonNullable<RotationChange['together']>): string {
  const said = pairs.map((pair) => listed(pair.map((id) => personNamed(problem, id))))
  return `Let them be in one host at once: ${said.slice(0, 6).join('; ')}${said.length > 6 ? ` and ${said.length - 6} more pairs` : ''}`
}

function floorSaid({ floor = 0 }: RotationProblem, lower: number | null): string {
  return lower === null ? 'Take away the floor' : `Lower the floor from ${floor} to ${sayCount(lower, 'point')}`
}

const thawSaid = (problem: RotationProblem, thaw: readonly string[]): string =>
  `Plan ${periodsNamed(problem, thaw)} again: ${thaw.length === 1 ? 'it is' : 'they are'} no longer frozen`
