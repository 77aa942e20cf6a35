import { sayCount } from '@/lib/core/say'
import type { Requirement, RotationProblem } from '../problem'

/** "A", "A and B", "A, B and C"; beyond `most`, the rest is counted. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and', most = 4): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const sayPeople = (count: number): string => sayCount(count, 'person', 'people')

export const hostNamed = ({ hosts }: RotationProblem, id: string): string =>
  hosts.find((host) => host.id === id)?.name || id

export const personNamed = ({ apprentices }: RotationProblem, id: string): string =>
  apprentices.find((apprentice) => apprentice.id === id)?.name || id

/** "Networks", "Networks or Servers", "the technical hosts": hosts as a list names them, groups by their names. */
export const hostsNamed = (problem: RotationProblem, names: readonly string[], word: 'and' | 'or' = 'or'): string =>
  listed(
    names.map((name) => (name.startsWith('@') ? groupNamed(name) : hostNamed(problem, name))),
    word,
  )

const groupNamed = (name: string): string => `the ${name.slice(1).replaceAll('-', ' ')} hosts`

/** "in Q2", "in Q2 and Q4", "in Q2 to Q4": runs of three and more are drawn together. */
export const inPeriods = (problem: RotationProblem, periods: readonly string[]): string =>
  `in ${periodsNamed(problem, periods)}`

export function periodsNamed({ periods }: RotationProblem, some: readonly string[]): string {
  const runs: string[][] = []
  for (const period of periods) {
    if (!some.includes(period)) continue
    const last = runs.at(-1)
    if (last && periods.indexOf(last.at(-1) ?? '') === periods.indexOf(period) - 1) last.push(period)
    else runs.push([period])
  }
  return listed(runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run)))
}

/** When something is due: "by Q3" for the periods up to one, "in Q2" otherwise, nothing where all periods count. */
export function dueNamed(problem: RotationProblem, within: readonly string[] | undefined): string {
  const all = problem.periods
  if (!within || all.every((period) => within.includes(period))) return ''
  const last = all.filter((period) => within.includes(period)).at(-1) ?? ''
  const isFromStart = all.slice(0, all.indexOf(last)).every((period) => within.includes(period))
  if (within.length === 0) return ' in no period'
  return isFromStart && within.length > 1 ? ` by ${last}` : ` ${inPeriods(problem, within)}`
}

/** What a requirement asks: "visit Networks once by Q3", "spend 4 periods at the technical hosts, 2 of them in a row at one host". */
export function asked(problem: RotationProblem, { hosts, atLeast, within, run = 0 }: Requirement): string {
  const where = hostsNamed(problem, hosts) || 'no host at all'
  const due = dueNamed(problem, within)
  if (run > 1 && atLeast <= run) return `spend ${sayCount(run, 'period')} in a row at ${oneOf(hosts, where)}${due}`
  const visit = atLeast <= 1 ? `visit ${where} once` : `spend ${sayCount(atLeast, 'period')} at ${where}`
  return run > 1 ? `${visit}${due}, ${run} of them in a row at one host` : `${visit}${due}`
}

const oneOf = (hosts: readonly string[], where: string): string =>
  hosts.length === 1 && !hosts[0]?.startsWith('@') ? where : `one of ${where}`

/** "Priya", "Priya and Ben", "24 people": who must do something, and whether each of them must. */
export function whoMust(problem: RotationProblem, apprentices: readonly string[]): string {
  if (apprentices.length === 1) return `${personNamed(problem, apprentices[0] ?? '')} must`
  if (apprentices.length > 3) return `${apprentices.length} people must each`
  return `${listed(apprentices.map((id) => personNamed(problem, id)))} must each`
}
