import { expect, test } from 'vitest'
import { previewImport } from '@/lib/interchange/catalogue/preview'
import { course, nothing, skill, withLinux } from './files'

test('a preview tells what is new, what changes and what stays', () => {
  const current = { ...withLinux, activities: [course('a'), course('b'), course('c')] }
  const changed = { ...course('b'), hours: 12, raises: { linux: 3, perl: 1 }, cost: { amount: 5, currency: 'GBP' } }

  const preview = previewImport(current, { ...nothing, activities: [course('a'), changed, course('d')] })

  expect(preview).toEqual([
    { list: 'activities', id: 'a', title: 'a', does: 'unchanged' },
    {
      list: 'activities',
      id: 'b',
      title: 'b',
      does: 'change',
      changes: [
        { field: 'hours', from: 10, to: 12 },
        { field: 'raises.linux', from: 2, to: 3 },
        { field: 'raises.perl', to: 1 },
        { field: 'cost.amount', to: 5 },
        { field: 'cost.currency', to: 'GBP' },
      ],
    },
    { list: 'activities', id: 'd', title: 'd', does: 'create' },
  ])
})

test('a field that is left out is a field that goes', () => {
  const current = { ...nothing, activities: [{ ...course('a'), provider: 'ACME', needs: { linux: 1 } }] }

  expect(previewImport(current, { ...nothing, activities: [course('a')] })).toMatchObject([
    {
      changes: [
        { field: 'needs.linux', from: 1 },
        { field: 'provider', from: 'ACME' },
      ],
    },
  ])
})

test('a rule of proof and a hands-on floor change part by part, and go as a whole', () => {
  const before = {
    ...nothing,
    skills: [{ ...skill('linux'), proof: { fromLevel: 3, pieces: 2, observers: 2, withinMonths: 24 } }],
  }
  const changed = { ...skill('linux'), proof: { fromLevel: 3, pieces: 2, observers: 1 } }
  const gone = ['fromLevel', 'pieces', 'observers', 'withinMonths'].map((part) => ({ field: `proof.${part}` }))

  expect(previewImport(before, { ...nothing, skills: [changed] })).toMatchObject([
    {
      changes: [
        { field: 'proof.observers', from: 2, to: 1 },
        { field: 'proof.withinMonths', from: 24 },
      ],
    },
  ])
  expect(previewImport(before, { ...nothing, skills: [skill('linux')] })).toMatchObject([{ changes: gone }])
})

test('a sentence of a level is compared alone, any other list as a whole', () => {
  const levels = skill('linux').levels.with(3, 'Runs a server alone.')
  const before = { ...withLinux, activities: [{ ...course('a'), after: ['x', 'y'] }] }
  const incoming = {
    ...nothing,
    skills: [{ ...skill('linux'), levels }],
    activities: [{ ...course('a'), after: ['y', 'x'] }],
  }

  expect(previewImport(before, incoming)).toMatchObject([
    { changes: [{ field: 'levels[3]', from: 'Does linux at 3.', to: 'Runs a server alone.' }] },
    { changes: [{ field: 'after', from: ['x', 'y'], to: ['y', 'x'] }] },
  ])
})

test('how the database keeps an entry is no change of it', () => {
  const kept = { ...course('a'), after: [], waitWeeks: 0, reclaims: 0, revision: 4, madeAt: new Date(0), madeBy: null }

  expect(previewImport({ ...nothing, activities: [kept] }, { ...nothing, activities: [course('a')] })).toEqual([
    { list: 'activities', id: 'a', title: 'a', does: 'unchanged' },
  ])
})
