import { expect, test } from 'vitest'
import { readInput } from '@/lib/access/read-input'
import { editEntryInput } from '@/lib/catalog/edit-input'
import { setRatesInput } from '@/lib/catalog/rates-input'

const course = {
  kind: 'activity',
  basis: '3',
  id: 'course-linux',
  title: 'Linux course',
  activityKind: 'course',
  summary: 'From the shell up.',
  hours: '40',
  'cost.amount': '300',
  'cost.currency': 'gbp',
  'raises.0.skill': 'linux',
  'raises.0.level': '2',
  'raises.4.skill': '',
  'raises.4.level': '1',
  'needs.0.skill': 'networking',
  'needs.0.level': '1',
  'after.0.id': 'course-shell',
  perWeek: '',
  waitWeeks: '',
}

test('a filled-in form is read as an entry; empty fields and rows say nothing', () => {
  expect(readInput(editEntryInput, course)).toEqual({
    input: {
      kind: 'activity',
      basis: 3,
      entry: {
        id: 'course-linux',
        title: 'Linux course',
        kind: 'course',
        summary: 'From the shell up.',
        hours: 40,
        cost: { amount: 300, currency: 'GBP' },
        raises: { linux: 2 },
        needs: { networking: 1 },
        after: ['course-shell'],
      },
    },
  })
})

test('what is wrong is named by the fields of the form', () => {
  const read = readInput(editEntryInput, { ...course, title: ' ', hours: 'many', 'cost.amount': 'dear' })

  expect(read).toMatchObject({
    refusal: {
      refusal: {
        fields: {
          'entry.title': expect.stringContaining('title'),
          'entry.hours': expect.stringContaining('whole number'),
          'entry.cost.amount': expect.stringContaining('amount'),
        },
      },
    },
  })
})

test('a certification is asked for its certificate, any other kind is not', () => {
  const certification = { ...course, activityKind: 'certification', 'certificate.issuer': 'Example' }

  expect(readInput(editEntryInput, certification)).toMatchObject({
    refusal: { refusal: { fields: { 'entry.certificate.code': expect.stringContaining('code') } } },
  })
  expect(readInput(editEntryInput, { ...certification, activityKind: 'course' })).toMatchObject({
    input: { entry: { kind: 'course' } },
  })
})

test('a rotation has its weeks and months, and no most hours in a week', () => {
  const rotation = {
    ...course,
    activityKind: 'rotation',
    perWeek: '5',
    'rotation.weeks': '8',
    'rotation.month.1': 'on',
    'rotation.month.10': 'on',
  }

  expect(readInput(editEntryInput, rotation)).toMatchObject({
    input: { entry: { rotation: { weeks: 8, startMonths: [1, 10] } } },
  })
})

test('a skill has its eight sentences, each under its own field', () => {
  const skill = {
    kind: 'skill',
    basis: '',
    id: 'tape',
    title: 'Tape',
    area: 'infrastructure',
    depth: 'technical',
    description: 'Tapes.',
    ...Object.fromEntries(Array.from({ length: 8 }, (_, level) => [`levels.${level}`, `Does it at ${level}.`])),
  }

  expect(readInput(editEntryInput, skill)).toMatchObject({ input: { basis: null, entry: { id: 'tape' } } })
  expect(readInput(editEntryInput, { ...skill, 'levels.5': '' })).toMatchObject({
    refusal: { refusal: { fields: { 'entry.levels.5': expect.any(String) } } },
  })
})

const tape = {
  kind: 'skill',
  basis: '2',
  id: 'tape',
  title: 'Tape',
  area: 'infrastructure',
  depth: 'technical',
  description: 'Tapes.',
  ...Object.fromEntries(Array.from({ length: 8 }, (_, level) => [`levels.${level}`, `Does it at ${level}.`])),
}
const rule = (fromLevel: string, pieces: string, observers: string, withinMonths: string) => ({
  'proof.fromLevel': fromLevel,
  'proof.pieces': pieces,
  'proof.observers': observers,
  'proof.withinMonths': withinMonths,
})

test('a rule of proof is read from its four fields; empty ones are no rule', () => {
  expect(readInput(editEntryInput, { ...tape, ...rule('3', '2', '2', '24') })).toMatchObject({
    input: { entry: { proof: { fromLevel: 3, pieces: 2, observers: 2, withinMonths: 24 } } },
  })
  expect(readInput(editEntryInput, { ...tape, ...rule(' ', '', '', '') })).not.toHaveProperty('input.entry.proof')
})

test('one piece may be asked for with two people, for both may sign off the same piece', () => {
  expect(readInput(editEntryInput, { ...tape, ...rule('1', '1', '2', '') })).toHaveProperty('input.entry.proof')
})

test.each([
  ['no pieces', rule('3', '', '2', ''), 'pieces'],
  ['eleven pieces', rule('3', '11', '2', ''), 'pieces'],
  ['nobody to observe', rule('3', '2', '0', ''), 'observers'],
  ['a level beyond the scale', rule('8', '2', '2', ''), 'fromLevel'],
  ['half a month', rule('3', '2', '2', '0.5'), 'withinMonths'],
  ['nothing beyond what holds anyway', rule('3', '1', '1', ''), 'pieces'],
])('a rule of proof with %s is refused in its field', (_, fields, field) => {
  expect(readInput(editEntryInput, { ...tape, ...fields })).toMatchObject({
    refusal: { refusal: { fields: { [`entry.proof.${field}`]: expect.stringMatching(/^[A-Z].*\.$/) } } },
  })
})

test('the lines of an outlook are its tasks', () => {
  const role = {
    kind: 'role',
    basis: '1',
    id: 'operator',
    title: 'Operator',
    line: 'technical',
    summary: 'Runs it.',
    'requires.0.skill': 'linux',
    'requires.0.level': '2',
    'outlook.automated': 'labels\n\n rotation ',
    'outlook.remains': '',
    'outlook.says': 'Less routine.',
  }

  expect(readInput(editEntryInput, role)).toMatchObject({
    input: { entry: { requires: { linux: 2 }, from: [], outlook: { automated: ['labels', 'rotation'], remains: [] } } },
  })
})

test.each([[null], [undefined], ['text'], [{}], [{ kind: 'person' }], [{ kind: 'skill', basis: 'x' }]])(
  'what is no form (%j) is refused',
  (raw) => {
    expect(readInput(editEntryInput, raw)).toHaveProperty('refusal')
  },
)

test('rates are read with a decimal comma or point, each currency once, and never the planning currency itself', () => {
  const form = { currency: 'gbp', 'rates.0.currency': 'usd', 'rates.0.rate': '0,79', 'rates.1.currency': '' }

  expect(setRatesInput.parse(form)).toEqual({ currency: 'GBP', rates: { USD: 0.79 } })
  expect(setRatesInput.safeParse({ ...form, 'rates.1.currency': 'USD', 'rates.1.rate': '1' }).success).toBe(false)
  expect(setRatesInput.safeParse({ ...form, 'rates.0.currency': 'GBP' }).success).toBe(false)
  expect(setRatesInput.safeParse({ ...form, 'rates.0.rate': '0' }).success).toBe(false)
})

test('a hands-on floor needs both its numbers', () => {
  const role = {
    kind: 'role',
    basis: '1',
    id: 'head',
    title: 'Head',
    line: 'leadership',
    summary: 'Leads.',
    'requires.0.skill': 'linux',
    'requires.0.level': '2',
    'outlook.says': 'More people, less routine.',
  }

  expect(readInput(editEntryInput, { ...role, 'depthFloor.skills': '4', 'depthFloor.level': '3' })).toMatchObject({
    input: { entry: { depthFloor: { skills: 4, level: 3 } } },
  })
  expect(readInput(editEntryInput, { ...role, 'depthFloor.skills': '4', 'depthFloor.level': '' })).toMatchObject({
    refusal: { refusal: { fields: { 'entry.depthFloor.level': expect.stringContaining('level of the floor') } } },
  })
  expect(readInput(editEntryInput, role)).not.toHaveProperty('input.entry.depthFloor')
})
