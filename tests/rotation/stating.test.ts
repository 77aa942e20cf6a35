import { expect, test } from 'vitest'
import type { RotationFacts } from '@/lib/rotation/facts'
import { stateProblem, usuallyWanted } from '@/lib/rotation/stating/state-problem'
import { changesFrom } from '@/lib/rotation/publish'
import { whatMoved } from '@/lib/rotation/what-moved'
import { standard, periods } from '../support/rotation-world'

const apprentice = (id: string, more: Partial<RotationFacts['apprentices'][number]> = {}) => ({
  id,
  name: id.toUpperCase(),
  email: '',
  headline: '',
  state: 'active' as const,
  joinsIn: null,
  leavesAfter: null,
  visited: [],
  wishes: [],
  wishesSaidAt: null,
  absent: [],
  ...more,
})

const host = (id: string, areas: string[]) => ({ id, name: id.toUpperCase(), areas, visits: 1, isRetired: false })

/** Two people on the cohort's own version, and two hosts of which one offers all that security and infrastructure are. */
const facts = (more: Partial<RotationFacts> = {}): RotationFacts => ({
  periods,
  apprentices: [apprentice('a'), apprentice('b')],
  versions: [{ number: 2, standard, people: new Set(['a', 'b']) }],
  hosts: [host('desk', ['support']), host('lab', ['infrastructure', 'security'])],
  seats: ['desk', 'lab'].flatMap((hostId) => [1, 2, 3, 4].map((period) => ({ hostId, period, min: 0, max: period }))),
  wishPoints: [4, 3, 2, 1],
  floor: null,
  lastFrozen: 2,
  pins: [],
  apart: [],
  waivers: [],
  placements: [],
  ...more,
})

const stated = (more: Partial<RotationFacts> = {}) => stateProblem(facts(more), usuallyWanted)

test('areas and groups are groups of hosts, called by their titles, and a host needs what each of its areas needs', () => {
  const { groups, hosts, requirements, periods: titles, order } = stated()
  expect(groups).toEqual({
    Support: { hosts: ['desk'] },
    Infrastructure: { hosts: ['lab'] },
    Security: { hosts: ['lab'] },
    'Technical work': { hosts: ['lab'] },
  })
  expect(hosts[1]).toEqual({
    id: 'lab',
    name: 'LAB',
    min: [0, 0, 0, 0],
    max: [1, 2, 3, 4],
    visits: 1,
    needs: [{ hosts: ['@Infrastructure'], atLeast: 1 }],
  })
  expect(requirements).toEqual([
    { id: 'Support early', hosts: ['@Support'], atLeast: 1, within: ['Q2 2027', 'Q3 2027'] },
    { id: 'Security', hosts: ['@Security'], atLeast: 1 },
  ])
  expect(titles).toEqual(['Q2 2027', 'Q3 2027', 'Q4 2027', 'Q1 2028'])
  expect(order).toEqual(['total'])
})

test('people are held to the version with which they began: together where versions agree, apart where they differ', () => {
  const [early, security] = standard.required
  if (!early || !security) throw new Error('The standard requires nothing.')
  const older = { ...standard, required: [early, { ...security, atLeast: 2 }] }
  const versions = [
    { number: 2, standard, people: new Set(['a']) },
    { number: 1, standard: older, people: new Set(['b']) },
  ]
  expect(stated({ versions }).requirements).toEqual([
    { id: 'Support early', hosts: ['@Support'], atLeast: 1, within: ['Q2 2027', 'Q3 2027'] },
    { id: 'Security', hosts: ['@Security'], atLeast: 1, only: ['a'] },
    { id: 'Security (2)', hosts: ['@Security'], atLeast: 2, only: ['b'] },
  ])
})

test('what another version groups otherwise is a group of its own, without a limit', () => {
  const [technical] = standard.groups
  if (!technical) throw new Error('The standard has no group.')
  const older = { ...standard, groups: [{ ...technical, areas: ['support'], visits: 1 }] }
  const versions = [
    { number: 2, standard: { ...standard, groups: [{ ...technical, visits: 3 }] }, people: new Set(['a']) },
    { number: 1, standard: older, people: new Set(['b']) },
  ]
  expect(stated({ versions }).groups).toMatchObject({
    'Technical work': { hosts: ['lab'], visits: 3 },
    'Technical work (version 1)': { hosts: ['desk'] },
  })
})

test('a waiver frees one person; who leaves early is asked only for what is due before', () => {
  const apprentices = [apprentice('a'), apprentice('b', { leavesAfter: 2 })]
  expect(stated({ apprentices }).requirements).toMatchObject([{ id: 'Support early' }, { id: 'Security', only: ['a'] }])
  const waivers = [{ personId: 'a', requirement: 'security-once' }]
  expect(stated({ apprentices, waivers }).requirements.map(({ id }) => id)).toEqual(['Support early'])
})

test('who joins late, leaves early or is away is absent then; pins go by the titles of periods', () => {
  const people = [
    apprentice('a', { joinsIn: 2, absent: [3], wishes: ['lab', 'gone'], visited: ['desk', 'gone'] }),
    apprentice('b', { leavesAfter: 3 }),
  ]
  const pins = [{ personId: 'a', period: 4, hostId: 'lab' }]
  expect(stated({ apprentices: people, pins }).apprentices).toMatchObject([
    { absent: ['Q2 2027', 'Q4 2027'], wishes: ['lab'], visited: ['desk'], pinned: { 'Q1 2028': 'lab' } },
    { absent: ['Q1 2028'], pinned: {} },
  ])
})

test('a retired host has no seat and no needs, and stays for the past that lies in it', () => {
  const hosts = [host('desk', ['support']), { ...host('lab', ['security']), isRetired: true }]
  expect(stated({ hosts }).hosts[1]).toMatchObject({ id: 'lab', max: [0, 0, 0, 0], needs: [] })
})

test('what is published is what changes are counted from, and what has begun is frozen', () => {
  const placements = [
    { personId: 'a', period: 1, hostId: 'desk' },
    { personId: 'b', period: 3, hostId: 'lab' },
  ]
  expect(stated({ placements })).toMatchObject({
    order: ['changes', 'total'],
    frozen: ['Q2 2027', 'Q3 2027'],
    published: { a: ['desk', null, null, null], b: [null, null, 'lab', null] },
  })
  expect(stateProblem(facts({ placements }), { near: false, lowestFirst: true }).order).toEqual(['lowest', 'total'])
})

test('only placements that differ, in periods that are not frozen, are changes; a first schedule fills all', () => {
  const before = [
    { personId: 'a', period: 1, hostId: 'desk' },
    { personId: 'a', period: 2, hostId: 'lab' },
    { personId: 'b', period: 2, hostId: 'desk' },
  ]
  const after = [
    { personId: 'a', period: 1, hostId: 'lab' },
    { personId: 'a', period: 2, hostId: 'desk' },
    { personId: 'a', period: 3, hostId: 'lab' },
    { personId: 'b', period: 2, hostId: 'desk' },
  ]
  expect(Object.fromEntries(changesFrom(before, after, 1))).toEqual({
    a: [
      { period: 2, from: 'lab', to: 'desk' },
      { period: 3, from: null, to: 'lab' },
    ],
  })
  expect(changesFrom([], after, 1).get('a')).toHaveLength(3)
})

test('what moved is said by name, the first three of many', () => {
  const more = ['c', 'd', 'e', 'f'].map((id) => apprentice(id))
  const seats = facts().seats.map((seat) => (seat.hostId === 'lab' ? { ...seat, max: 9 } : seat))
  const now = stated({ apprentices: [apprentice('a', { absent: [4] }), ...more], seats, floor: 3 })
  expect(whatMoved(stated(), now)).toEqual([
    'C, D, E and 1 more joined the cohort.',
    'B left the cohort.',
    'A has other absences.',
    'LAB has other seats.',
    'What is promised about points is different.',
  ])
  expect(whatMoved(stated(), stated())).toEqual([])
})
