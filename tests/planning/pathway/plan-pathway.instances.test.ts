import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/pathway/breaches'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { highs } from '@/lib/solver/highs'
import { pathwayInstance } from '../../bench/instances'

const generated = (name: 'p50' | 'p300') => {
  const reading = readProblem(pathwayInstance(name))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

// 257 hours at 6 a week cannot end before week 43, nor 304 before week 51; that a plan ends then is the proof.
test.each([
  ['p50', 43, 257],
  ['p300', 51, 304],
] as const)('the generated catalogue %s is planned to its proven best', async (name, finishWeek, hours) => {
  const asked = generated(name)

  const planned = await planPathway(asked, highs, { remaining: () => 60 })

  expect(planned).toMatchObject({ status: 'optimal', finishWeek, hours, bound: { finishWeek, hours } })
  expect(breachesOf(asked, planned.steps)).toEqual([])
})

test('a plan that is known changes nothing in the answer', async () => {
  const asked = generated('p50')
  const fresh = await planPathway(asked, highs, { remaining: () => 60 })

  expect(await planPathway(asked, highs, { remaining: () => 60 }, fresh.steps)).toEqual(fresh)
})
