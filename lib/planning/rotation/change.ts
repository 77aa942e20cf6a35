import type { RotationChange } from './plan'
import type { Apprentice, Host, Requirement, RotationProblem } from './problem'

/**
 * The same problem under another assumption, as a repair or a planner states it. Numbers never fall below 0; what a change
 * names and the problem does not hold is passed over. A requirement that nobody must meet any more is left out.
 */
export function withChange(problem: RotationProblem, change: RotationChange): RotationProblem {
  const { floor, ...rest } = problem
  const newFloor = change.floor === undefined ? floor : (change.floor ?? undefined)
  const at = (period: string) => problem.periods.indexOf(period)
  return {
    ...rest,
    ...(newFloor !== undefined && { floor: newFloor }),
    hosts: problem.hosts.map((host) => withSeats(host, change, at)),
    mentors: problem.mentors.map((mentor) => {
      const more = (change.mentors ?? []).filter((other) => other.mentor === mentor.id)
      return more.length === 0 ? mentor : { ...mentor, max: raised(mentor.max, more, at) }
    }),
    requirements: problem.requirements.flatMap((requirement) => waivedFor(problem, requirement, change.waive)),
    apprentices: problem.apprentices.map((apprentice) => withoutPins(apprentice, change.unpin)),
    apart: problem.apart.filter((pair) => !change.together?.some((other) => isSamePair(pair, other))),
    frozen: problem.frozen.filter((period) => !change.thaw?.includes(period)),
  }
}

export const isSamePair = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]): boolean =>
  (a === c && b === d) || (a === d && b === c)

function withSeats(host: Host, { seats = [], fewer = [] }: RotationChange, at: (period: string) => number): Host {
  const more = seats.filter((other) => other.host === host.id)
  const less = fewer.filter((other) => other.host === host.id).map(({ period, by }) => ({ period, add: -by }))
  if (more.length + less.length === 0) return host
  return { ...host, min: raised(host.min, less, at), max: raised(host.max, more, at) }
}

type Addition = { readonly period: string; readonly add: number }

const raised = (counts: readonly number[], additions: readonly Addition[], at: (period: string) => number) =>
  counts.map((count, period) => {
    const added = additions.reduce((sum, { period: when, add }) => (at(when) === period ? sum + add : sum), 0)
    return added === 0 ? count : Math.max(0, count + added)
  })

function waivedFor(
  { apprentices }: RotationProblem,
  requirement: Requirement,
  waive: RotationChange['waive'] = [],
): Requirement[] {
  const freed = new Set(waive.flatMap((each) => (each.requirement === requirement.id ? each.apprentices : [])))
  if (freed.size === 0) return [requirement]
  const only = (requirement.only ?? apprentices.map(({ id }) => id)).filter((id) => !freed.has(id))
  return only.length === 0 ? [] : [{ ...requirement, only }]
}

function withoutPins(apprentice: Apprentice, unpin: RotationChange['unpin'] = []): Apprentice {
  const free = unpin.filter((each) => each.apprentice === apprentice.id).map(({ period }) => period)
  if (!free.some((period) => Object.hasOwn(apprentice.pinned, period))) return apprentice
  const pinned = Object.entries(apprentice.pinned).filter(([period]) => !free.includes(period))
  return { ...apprentice, pinned: Object.fromEntries(pinned) }
}
