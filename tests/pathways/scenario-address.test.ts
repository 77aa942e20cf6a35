import { expect, test } from 'vitest'
import { readScenario, scenarioAddress } from '@/components/pathway/scenario-address'
import { beyondUsual, type Scenario } from '@/lib/pathways/model'

const asked = (query: string) => readScenario(new URLSearchParams(query))
const nothing = { without: [], free: [], knows: {} }

test('a scenario survives the address that holds it', () => {
  const scenario: Scenario = {
    hours: 6,
    budget: 500,
    deadline: '2028-03-14',
    without: ['course-linux', 'course-networking'],
    free: ['certification-cloud'],
    knows: { linux: 2, networking: 1 },
  }
  const address = scenarioAddress(scenario, ['cloud-engineer', 'devops-engineer'])

  expect(address).toBe(
    '/my/plan/what-if?role=cloud-engineer,devops-engineer&hours=6&budget=500&deadline=2028-03-14' +
      '&without=course-linux,course-networking&free=certification-cloud&knows=linux:2,networking:1',
  )
  expect(asked(address.split('?')[1] ?? '')).toEqual({ scenario, roles: ['cloud-engineer', 'devops-engineer'] })
})

test('a lifted limit is said as none, and an empty field means the same', () => {
  expect(scenarioAddress({ ...nothing, budget: null, deadline: null })).toBe(
    '/my/plan/what-if?budget=none&deadline=none',
  )
  for (const query of ['budget=none&deadline=none', 'budget=&deadline='])
    expect(asked(query).scenario).toEqual({ ...nothing, budget: null, deadline: null })
})

test('the form of the page says the same as its address: ticks one by one, a slider for each skill', () => {
  expect(asked('hours=6&role=a&role=b&without=x&without=y&knows:linux=3&knows=networking:2')).toEqual({
    scenario: { ...nothing, hours: 6, without: ['x', 'y'], knows: { networking: 2, linux: 3 } },
    roles: ['a', 'b'],
  })
})

test.each([
  'hours=-1',
  'hours=61',
  'hours=6.5',
  'hours=six',
  'hours=1e1',
  'budget=1000001',
  'budget=-5',
  'deadline=2027-02-30',
  'deadline=soon',
  'knows=linux',
  'knows=linux:8',
  'knows=:3',
  `without=${'x'.repeat(121)}`,
])('what cannot be read is left out: %s', (query) => {
  expect(asked(query)).toEqual({ scenario: nothing, roles: [] })
})

test('however long an address is, it asks for a hundred steps, fifty levels and four roles at most', () => {
  const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join()
  const { scenario, roles } = asked(
    `without=${many(150, (at) => `a${at}`)}&knows=${many(80, (at) => `s${at}:1`)}&role=${many(9, (at) => `r${at}`)}`,
  )

  expect(scenario.without).toHaveLength(100)
  expect(Object.keys(scenario.knows)).toHaveLength(50)
  expect(roles).toEqual(['r0', 'r1', 'r2', 'r3'])
})

test('what holds anyway is no part of a scenario', () => {
  const usual = { hours: 5, budget: null, deadline: '2028-01-01' }

  expect(beyondUsual({ ...nothing, hours: 5, budget: null, deadline: '2028-01-01' }, usual)).toEqual(nothing)
  expect(beyondUsual({ ...nothing, hours: 6, budget: 0, deadline: null }, usual)).toEqual({
    ...nothing,
    hours: 6,
    budget: 0,
    deadline: null,
  })
})
