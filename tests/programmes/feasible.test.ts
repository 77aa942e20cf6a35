import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import type { Engines } from '@/lib/planning/rotation/engines'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { scheduleRotation } from '@/lib/planning/rotation/schedule'
import { examples } from '@/lib/programmes/examples'
import type { Standard } from '@/lib/programmes/model'
import { allAreasMeant } from '@/lib/programmes/places'
import type { RotationFacts } from '@/lib/rotation/facts'
import { stateProblem, usuallyWanted } from '@/lib/rotation/stating/state-problem'
import { highs } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'

const engines: Engines = { solve: highs, solveLinear: highsLinear }
const patiently = { remaining: () => 60, report: () => undefined, isStopped: () => false }

/** A cohort of four that goes by an example, with one host of two seats for each of its areas, and wishes that pull apart. */
function cohortOn(standard: Standard): RotationProblem {
  const periods = Array.from({ length: standard.periods }, (_, at) => ({
    number: at + 1,
    title: `P${at + 1}`,
    from: `2027-${String(at + 1).padStart(2, '0')}-01`,
    to: `2027-${String(at + 1).padStart(2, '0')}-28`,
  }))
  const hosts = standard.areas.map(({ id, title }) => ({ id, name: title, areas: [id], visits: 2, isRetired: false }))
  const people = ['ada', 'ben', 'cy', 'dee']
  const facts: RotationFacts = {
    periods,
    apprentices: people.map((id, at) => ({
      id,
      name: id,
      email: '',
      headline: '',
      state: 'active' as const,
      joinsIn: null,
      leavesAfter: null,
      visited: [],
      wishes: [hosts[at], hosts.at(-1 - at)].flatMap((host) => (host ? [host.id] : [])),
      wishesSaidAt: null,
      absent: [],
    })),
    versions: [{ number: 1, standard, people: new Set(people) }],
    hosts,
    seats: hosts.flatMap(({ id }) => periods.map(({ number }) => ({ hostId: id, period: number, min: 0, max: 2 }))),
    wishPoints: [4, 3, 2, 1],
    floor: null,
    lastFrozen: 0,
    pins: [],
    apart: [],
    waivers: [],
    placements: [],
  }
  return stateProblem(facts, usuallyWanted)
}

test.each(Object.entries(examples))(
  'a small cohort on the example %s has a schedule that keeps every rule',
  async (_, standard) => {
    // Any schedule will do: nothing is optimised.
    const problem = { ...cohortOn(standard), order: [] }
    const found = await scheduleRotation(problem, engines, patiently)
    expect(found.schedule && breachesOf(problem, found.schedule)).toEqual([])
  },
)

test('whoever leads was in technical teams for the three periods before, two of them in one', async () => {
  const { areas, groups } = examples.leadership
  const technical = new Set(allAreasMeant({ areas, groups }, ['technical']))
  const { schedule } = await scheduleRotation({ ...cohortOn(examples.leadership), order: [] }, engines, patiently)
  for (const places of Object.values(schedule ?? {})) {
    const first = places.slice(0, 3)
    expect(first.every((host) => host !== null && technical.has(host))).toBe(true)
    expect(first[0] === first[1] || first[1] === first[2]).toBe(true)
  }
  expect(Object.keys(schedule ?? {})).toHaveLength(4)
})

test('without hosts for the technical areas, nobody gets to lead', async () => {
  const problem = cohortOn(examples.leadership)
  const { areas, groups } = examples.leadership
  const technical = allAreasMeant({ areas, groups }, ['technical'])
  const closed = problem.hosts.map((host) =>
    technical.includes(host.id) ? { ...host, max: host.max.map(() => 0) } : host,
  )
  expect((await scheduleRotation({ ...problem, hosts: closed }, engines, patiently)).status).toBe('infeasible')
})
