import { sayCount } from '@/lib/core/say'
import { boardOf } from '../board'
import type { RotationProblem } from '../problem'
import type { Fact, FactKind } from './facts'
import { asked, capitalised, hostNamed, hostsNamed, inPeriods, listed, periodsNamed } from './phrases'
import { personNamed, sayPeople, whoMust } from './phrases'

/** Facts in sentences: those that say the same of several periods, hosts or people are told in one. */
export function factsInWords(problem: RotationProblem, facts: readonly Fact[]): readonly string[] {
  const of = (kind: FactKind) => facts.filter((fact) => fact.kind === kind).map(({ about }) => about)
  return [
    ...requirementsSaid(problem, of('requirement')),
    ...byFirst(of('seats')).map(([host, periods]) => seatsSaid(problem, host, periods, 'max')),
    ...byFirst(of('least')).map(([host, periods]) => seatsSaid(problem, host, periods, 'min')),
    ...byFirst(of('mentor')).map(([mentor, periods]) => mentorSaid(problem, mentor, periods)),
    ...of('needs').map(([host = '', at]) => needSaid(problem, host, Number(at))),
    ...visitsSaid(problem, of('visits').flat()),
    ...of('pin').map(([apprentice = '', period = '']) => pinSaid(problem, apprentice, period)),
    ...frozenSaid(problem, of('frozen').flat()),
    ...of('apart').map((pair) => `${listed(pair.map((id) => personNamed(problem, id)))} are kept apart.`),
    ...of('floor').map(() => `Nobody is to have fewer than ${sayCount(problem.floor ?? 0, 'point')}.`),
  ]
}

/** Rows of pairs, drawn together by what comes first. */
function byFirst(pairs: readonly (readonly string[])[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const [first = '', second = ''] of pairs) groups.set(first, [...(groups.get(first) ?? []), second])
  return [...groups]
}

function requirementsSaid(problem: RotationProblem, about: readonly (readonly string[])[]): readonly string[] {
  const { requirements, requirementsOf } = boardOf(problem)
  return [...new Set(about.map(([id = '']) => id))].flatMap((id) => {
    const at = requirements.findIndex((requirement) => requirement.id === id)
    const requirement = problem.requirements[at]
    if (!requirement) return []
    const named = about.flatMap(([first, apprentice]) => (first === id && apprentice !== undefined ? [apprentice] : []))
    const bound = problem.apprentices.flatMap((each, index) => (requirementsOf[index]?.includes(at) ? [each.id] : []))
    const who = named.length > 0 ? named : bound
    const absent = who.length === 1 ? absenceSaid(problem, who[0] ?? '') : ''
    return [`${whoMust(problem, who)} ${asked(problem, requirement)}${absent}.`]
  })
}

function absenceSaid(problem: RotationProblem, id: string): string {
  const absent = problem.apprentices.find((apprentice) => apprentice.id === id)?.absent ?? []
  return absent.length === 0 ? '' : `, and is absent ${inPeriods(problem, absent)}`
}

function seatsSaid(problem: RotationProblem, id: string, periods: readonly string[], field: 'min' | 'max'): string {
  const host = problem.hosts.find((other) => other.id === id)
  const inOrder = problem.periods.filter((period) => periods.includes(period))
  const counts = inOrder.map((period) => host?.[field][problem.periods.indexOf(period)] ?? 0)
  const name = hostNamed(problem, id)
  const says =
    field === 'min'
      ? (count: string) => `${name} asks for at least ${count}`
      : (count: string) => `${name} has ${count}`
  const [first = 0] = counts
  const noun = field === 'min' ? sayPeople : (count: number) => (count === 0 ? 'no seats' : sayCount(count, 'seat'))
  if (counts.every((count) => count === first)) {
    const each = counts.length > 1 && first > 0 ? 'in each of ' : 'in '
    return `${says(noun(first))} ${each}${periodsNamed(problem, inOrder)}.`
  }
  return `${says(`${listed(counts.map(String), 'and', 12)} ${field === 'min' ? 'people' : 'seats'}`)} in ${listed(inOrder, 'and', 12)}.`
}

function mentorSaid(problem: RotationProblem, id: string, periods: readonly string[]): string {
  const mentor = problem.mentors.find((other) => other.id === id)
  const inOrder = problem.periods.filter((period) => periods.includes(period))
  const counts = inOrder.map((period) => mentor?.max[problem.periods.indexOf(period)] ?? 0)
  const where = hostsNamed(problem, mentor?.hosts ?? [], 'and')
  const most = counts.every((count) => count === counts[0])
    ? `${counts[0] ?? 0}`
    : listed(counts.map(String), 'and', 12)
  return `Mentor ${id} guides at most ${most} people at ${where} in ${listed(inOrder, 'and', 12)}.`
}

function needSaid(problem: RotationProblem, id: string, at: number): string {
  const need = problem.hosts.find((host) => host.id === id)?.needs[at]
  const where = hostsNamed(problem, need?.hosts ?? []) || 'a host that there is not'
  const before = (need?.atLeast ?? 1) > 1 ? `${sayCount(need?.atLeast ?? 1, 'period')} at ${where}` : where
  return `${hostNamed(problem, id)} comes only after ${before}.`
}

function visitsSaid(problem: RotationProblem, names: readonly string[]): readonly string[] {
  const byCount = new Map<number, string[]>()
  for (const name of names) {
    const visits = name.startsWith('@')
      ? problem.groups[name.slice(1)]?.visits
      : problem.hosts.find(({ id }) => id === name)?.visits
    byCount.set(visits ?? 1, [...(byCount.get(visits ?? 1) ?? []), name])
  }
  return [...byCount].map(([visits, some]) => {
    const times = visits === 1 ? 'once at most' : visits === 0 ? 'by nobody' : `in ${visits} periods at most`
    const isMany = some.length > 1 || some[0]?.startsWith('@')
    return `${capitalised(hostsNamed(problem, some, 'and'))} ${isMany ? 'are' : 'is'} visited ${times}${isMany && !some[0]?.startsWith('@') ? ' each' : ''}.`
  })
}

function pinSaid(problem: RotationProblem, id: string, period: string): string {
  const apprentice = problem.apprentices.find((other) => other.id === id)
  const where = hostNamed(problem, apprentice?.pinned[period] ?? '')
  return `${personNamed(problem, id)} is pinned to ${where} in ${period}.`
}

function frozenSaid(problem: RotationProblem, periods: readonly string[]): readonly string[] {
  if (periods.length === 0) return []
  return [`${capitalised(periodsNamed(problem, periods))} ${periods.length > 1 ? 'are' : 'is'} frozen as published.`]
}
