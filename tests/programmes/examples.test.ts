import { describe, expect, test } from 'vitest'
import { starterCatalogue } from '@/db/seed/seed-starter-catalogue'
import { examples } from '@/lib/programmes/examples'
import { standardInput } from '@/lib/programmes/inputs/standard'
import { allAreasMeant } from '@/lib/programmes/places'
import { cautionsOf } from '@/lib/programmes/sound/cautions-of'
import { faultsOf } from '@/lib/programmes/sound/faults-of'
import { hoursOf } from '@/lib/programmes/views/words'

const skills = new Map(starterCatalogue().skills.map((skill) => [skill.id, skill]))

describe.each(Object.entries(examples))('the example %s', (_, standard) => {
  test('is what our own forms would take, and can be published as it is, without a caution', () => {
    expect(standardInput.parse(standard)).toEqual(standard)
    expect(faultsOf(standard, skills)).toEqual([])
    expect(cautionsOf(standard, (id) => id)).toEqual([])
  })

  test('names skills of the starter catalogue only, in at least 144 hours of related instruction', () => {
    const named = [...standard.areas.map((area) => area.skills), standard.leadsTo].flatMap((levels) =>
      Object.keys(levels),
    )
    expect(named.filter((id) => !skills.has(id))).toEqual([])
    expect(hoursOf(standard.relatedInstruction)).toBeGreaterThanOrEqual(144)
  })
})

test('the IT rotation lasts 24 months in eight quarters, with the desk in the first three and security after foundations', () => {
  const it = examples['it-rotation']
  expect(it.periods * it.periodMonths).toBe(24)
  expect(it.areas.length).toBeGreaterThanOrEqual(10)
  expect(it.required.find(({ areas }) => areas.includes('service-desk'))?.within).toEqual({ from: 1, to: 3 })
  expect(it.areas.find(({ id }) => id === 'security-operations')?.needs).toEqual([
    { areas: ['networks', 'systems'], atLeast: 1 },
  ])
})

test('nobody leads in the leadership rotation before three technical periods, two of them with one host', () => {
  const { areas, groups, required } = examples.leadership
  const leading = allAreasMeant({ areas, groups }, ['leading'])
  for (const id of leading)
    expect(areas.find((area) => area.id === id)?.needs).toEqual([{ areas: ['technical'], atLeast: 3 }])
  expect(required.find(({ areas: of }) => of.includes('technical'))).toMatchObject({
    atLeast: 3,
    run: 2,
    within: { from: 1, to: 3 },
  })
  // Every area is either technical or waits for it.
  expect(new Set([...leading, ...allAreasMeant({ areas, groups }, ['technical'])]).size).toBe(areas.length)
})
