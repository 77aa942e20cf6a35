import { expect, test } from 'vitest'
import { Program, type Choice } from '@/lib/planning/mip/program'
import type { Standing } from '@/lib/planning/mip/solver'
import { highs } from '@/lib/solver/highs'

/** Which of forty things to carry, of three weights each: not to be seen at a glance. */
function baggage() {
  const program = new Program()
  const things: Choice[] = Array.from({ length: 40 }, (_, at) => program.choice(-(20 + ((at * 37) % 23))))
  for (const kind of [17, 29, 41]) {
    const terms = things.map((thing, at) => [thing, 5 + ((at * kind + kind) % 19)] as const)
    program.require({ rule: 'weight', says: `Weight ${kind}.` }, terms, { atMost: 150 })
  }
  return { program, things }
}

test('whoever watches hears of answers and bounds that only get better', async () => {
  const heard: Standing[] = []
  const { program } = baggage()
  const solved = await highs(program, { seconds: 30, watch: (standing) => heard.push(standing) > 0 })

  expect(solved.status).toBe('optimal')
  const costs = heard.flatMap(({ cost }) => cost ?? [])
  const bounds = heard.flatMap(({ bound }) => bound ?? [])
  expect(costs.length).toBeGreaterThan(0)
  expect(costs).toEqual(costs.toSorted((a, b) => b - a))
  expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
})

test('who says stop gets the best so far, with what is proven about it', async () => {
  const { program } = baggage()
  const best = await highs(program, { seconds: 30 })
  const stopped = await highs(program, { seconds: 30, watch: ({ cost }) => cost === undefined })

  if (!('cost' in best) || !('cost' in stopped)) throw new Error('no answer')
  expect(stopped.status).toBe('feasible')
  expect(stopped.cost).toBeGreaterThanOrEqual(best.cost)
  expect(stopped.bound).toBeLessThanOrEqual(best.cost)
})

test('an answer that is known, in whole or in part, is where the solver starts', async () => {
  const { program, things } = baggage()
  const best = await highs(program, { seconds: 30 })
  if (!('cost' in best)) throw new Error('no answer')
  const [first] = things
  const costs: number[] = []
  const again = await highs(program, {
    seconds: 30,
    known: (choice) => (choice === first ? undefined : best.value(choice)),
    watch: ({ cost }) => (cost === undefined ? true : costs.push(cost) > 0),
  })

  expect(again).toMatchObject({ status: 'optimal', cost: best.cost })
  expect(costs[0]).toBe(best.cost)
})
