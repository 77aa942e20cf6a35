import { expect, test } from 'vitest'
import type { Standard } from '@/lib/programmes/model'
import { cautionsOf } from '@/lib/programmes/sound/cautions-of'
import { faultsOf } from '@/lib/programmes/sound/faults-of'
import { earliestPeriods } from '@/lib/programmes/sound/order'
import { standard as sound } from '../support/rotation-world'

const known = new Map([['linux', true]])
const titleOf = (id: string) => (id === 'linux' ? 'Linux' : id)
const area = (id: string, extra: Partial<Standard['areas'][number]> = {}) => ({
  id,
  title: id.toUpperCase(),
  about: '',
  visits: null,
  needs: [],
  skills: {},
  ...extra,
})
const required = (areas: string[], atLeast: number, extra: Partial<Standard['required'][number]> = {}) => ({
  id: `do-${areas.join('-')}`,
  title: `Do ${areas.join(' or ')}`,
  areas,
  atLeast,
  within: null,
  run: null,
  ...extra,
})
const standard = (changed: Partial<Standard>): Standard => ({
  ...sound,
  areas: [area('a'), area('b')],
  groups: [],
  required: [],
  ...changed,
})
const says = (changed: Partial<Standard>) => faultsOf(standard(changed), known).map((fault) => fault.says)

test('a sound standard has no fault', () => {
  expect(faultsOf(sound, known)).toEqual([])
  expect(says({ areas: [area('a', { skills: { linux: 2 } })], leadsTo: { linux: 2 } })).toEqual([])
})

test('a standard without an area, or without a title, cannot be published', () => {
  expect(says({ areas: [] })).toEqual(['There is no area yet in which anyone could work.'])
  expect(says({ title: ' ' })).toEqual(['The programme has no title.'])
})

test('a name that leads nowhere is named where it stands', () => {
  const faults = faultsOf(
    standard({
      areas: [area('a', { needs: [{ areas: ['gone'], atLeast: 1 }] })],
      groups: [{ id: 'g', title: 'Group', areas: ['a', 'lost'], visits: null }],
      required: [required(['nowhere'], 1)],
      workProcesses: [{ id: 'w', title: 'Work', hours: 1, areas: ['missing'], details: [] }],
    }),
    known,
  )
  expect(faults).toEqual([
    { section: 'areas', itemId: 'a', says: '“A” names “gone”, which is no area of this programme.' },
    { section: 'groups', itemId: 'g', says: '“Group” names “lost”, which is no area of this programme.' },
    {
      section: 'required',
      itemId: 'do-nowhere',
      says: '“Do nowhere” names “nowhere”, which is no area of this programme.',
    },
    { section: 'work', itemId: 'w', says: '“Work” names “missing”, which is no area of this programme.' },
  ])
})

test('an area and a group do not share an id', () => {
  expect(says({ groups: [{ id: 'a', title: 'Group', areas: ['b'], visits: null }] })).toEqual([
    '“Group” has an id that another one has: a.',
  ])
})

test('a skill that the catalogue does not know is named', () => {
  expect(says({ areas: [area('a', { skills: { cobol: 3 } })], leadsTo: { linux: 1, cobol: 2 } })).toEqual([
    '“A”: cobol is no skill of the catalogue. Choose another.',
    'What the programme leads to: cobol is no skill of the catalogue. Choose another.',
  ])
})

test('needs that run in a circle are found, also through a group', () => {
  const circle = says({
    areas: [area('a', { needs: [{ areas: ['g'], atLeast: 1 }] }), area('b', { needs: [{ areas: ['a'], atLeast: 1 }] })],
    groups: [{ id: 'g', title: 'Group', areas: ['b'], visits: null }],
  })
  expect(circle).toEqual([
    '“A” can never begin, because what comes before it runs in a circle. Take one of the needs out.',
    '“B” can never begin, because what comes before it runs in a circle. Take one of the needs out.',
  ])
  // Any of several will do: with another way in, there is no circle.
  expect(
    says({
      areas: [
        area('a', { needs: [{ areas: ['b', 'c'], atLeast: 1 }] }),
        area('b', { needs: [{ areas: ['a'], atLeast: 1 }] }),
        area('c'),
      ],
    }),
  ).toEqual([])
})

test('the first period of an area is the longest chain of needs before it, by the shortest of the ways', () => {
  const places = {
    groups: [],
    areas: [
      area('a'),
      area('b', { needs: [{ areas: ['a'], atLeast: 2 }] }), // after two periods: the third
      area('c', { needs: [{ areas: ['b'], atLeast: 1 }] }), // the fourth
      area('d', { needs: [{ areas: ['c', 'a'], atLeast: 1 }] }), // by way of a: the second
    ],
  }
  expect(Object.fromEntries(earliestPeriods(places))).toEqual({ a: 1, b: 3, c: 4, d: 2 })
})

test('an area that cannot begin before the programme ends is named', () => {
  expect(says({ periods: 2, areas: [area('a'), area('b', { needs: [{ areas: ['a'], atLeast: 2 }] })] })).toEqual([
    '“B” cannot begin before period 3, and the programme has 2 periods.',
  ])
})

test('a need for more periods than the limits on visits allow is named', () => {
  expect(says({ areas: [area('a', { visits: 1 }), area('b', { needs: [{ areas: ['a'], atLeast: 2 }] })] })).toEqual([
    '“B” needs 2 periods in A first, and the limits on visits allow 1.',
  ])
})

test('a requirement is held against the periods, its window, its run, the visits and what comes first', () => {
  expect(says({ required: [required(['a'], 5)] })).toEqual(['“Do a” asks for 5 periods, and the programme has 4.'])
  expect(says({ required: [required(['a'], 3, { within: { from: 1, to: 2 } })] })).toEqual([
    '“Do a” asks for 3 periods, and from period 1 to 2 there are 2.',
  ])
  expect(says({ required: [required(['a'], 1, { within: { from: 3, to: 6 } })] })).toEqual([
    '“Do a” ends with period 6, and the programme has 4 periods. Shorten it.',
  ])
  expect(says({ required: [required(['a'], 1, { run: 2 })] })).toEqual([
    '“Do a” asks for 2 periods in a row and for 1 in all. Ask for at least 2, or for a shorter run.',
  ])
  expect(says({ areas: [area('a', { visits: 1 })], required: [required(['a'], 2)] })).toEqual([
    '“Do a” asks for 2 periods, and the limits on visits allow 1 in A.',
  ])
  const after = [area('a'), area('b', { needs: [{ areas: ['a'], atLeast: 2 }] })]
  expect(says({ areas: after, required: [required(['b'], 1, { within: { from: 1, to: 2 } })] })).toEqual([
    '“Do b” asks for 1 period by period 2, and with what must come before, B cannot begin before period 3.',
  ])
  // The smallest that obeys: one period later it fits.
  expect(says({ areas: after, required: [required(['b'], 1, { within: { from: 1, to: 3 } })] })).toEqual([])
})

test('requirements that share no area are added up, in all periods and in those that they name', () => {
  expect(says({ required: [required(['a'], 3), required(['b'], 2)] })).toEqual([
    '“Do a” and “Do b” ask for 5 periods together, and the programme has 4.',
  ])
  const early = { within: { from: 1, to: 2 } }
  expect(says({ required: [required(['a'], 2, early), required(['b'], 1, early)] })).toEqual([
    '“Do a” and “Do b” ask for 3 periods together, and from period 1 to 2 there are 2.',
  ])
  expect(says({ required: [required(['a'], 2), required(['b'], 2)] })).toEqual([])
  // One period counts for both where they share an area.
  expect(says({ required: [required(['a'], 3), required(['a', 'b'], 3)] })).toEqual([])
})

test('what may well be meant so is said, and stands in nobody’s way', () => {
  const cautions = cautionsOf(
    standard({
      kind: 'apprenticeship',
      relatedInstruction: [{ id: 'c', title: 'Course', hours: 100, provider: '' }],
      workProcesses: [{ id: 'w', title: 'Work', hours: 2_000, areas: [], details: [] }],
      areas: [area('a', { skills: { linux: 2 } })],
      leadsTo: { linux: 3 },
    }),
    titleOf,
  ).map((caution) => caution.says)
  // Four periods of three months: twelve months of 174 hours are 2,088.
  expect(cautions).toEqual([
    'Work and instruction take 2100 hours; 12 months have about 2088.',
    'There are 100 hours of related instruction; 144 a year are usual, 144 in all.',
    'No area leads to Linux 3, which the programme promises.',
  ])
})
