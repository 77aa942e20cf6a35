import { expect, test } from 'vitest'
import { course, nothing, readText, says, skill, withLinux } from './files'

const catalogue = (lists: object) => JSON.stringify({ format: 'journeywork/catalogue@1', ...lists })
const faultsOf = (lists: object, current = withLinux) => says(readText('it.json', catalogue(lists), current))

test('a sound catalogue is read whole', () => {
  const lists = { skills: [skill('linux')], activities: [course('a'), { ...course('b'), after: ['a'] }] }

  const read = readText('it.json', catalogue(lists))

  expect(says(read)).toEqual([])
  expect(read.entries).toEqual({ ...nothing, ...lists })
  expect(read.files).toEqual([{ name: 'it.json', encoding: 'utf-8', format: 'json' }])
})

test('text that is no JSON is told by line and column', () => {
  expect(says(readText('it.json', '{\n  "format" 1}'))).toEqual(['it.json, line 2, column 12: Expected a colon.'])
})

test.each([
  ['a list', '[]', 'it.json, document: Give an object with "format": "journeywork/catalogue@1". Found a list of 0.'],
  ['another format', '{"format":"x"}', 'it.json, format: Give the format "journeywork/catalogue@1". Found "x".'],
  ['no format', '{}', 'it.json, format: Give the format "journeywork/catalogue@1". Found nothing.'],
  ['a name given twice', '{"format":"x","format":"y"}', 'it.json, format: This name is given twice.'],
])('%s is no catalogue', (_, text, fault) => expect(says(readText('it.json', text))).toEqual([fault]))

test('lists that are no lists and fields that are unknown are told', () => {
  expect(faultsOf({ skills: {}, hosts: [] })).toEqual([
    'it.json, hosts: Leave out what a catalogue does not have; it has frameworks, skills, roles, activities. Found a list of 0.',
    'it.json, skills: Give skills as a list. Found an object.',
  ])
})

test('every fault of every entry is told at once, with its path', () => {
  const broken = { ...course('Bad Id'), hours: 2.5, raises: { linux: 9 }, needs: [], colour: 'red', kind: 'webinar' }
  const faults = faultsOf({ activities: [course('a'), broken, { ...course('c'), title: undefined, cost: 12 }] })

  expect(faults).toEqual([
    'it.json, activities[1].id: Give the id of an activity in small letters, digits and hyphens, at most 80 characters, such as course-linux-basics. Found "Bad Id".',
    'it.json, activities[1].kind: Give one of these kinds: certification, course, rotation, project, mentoring, self-study. Found "webinar".',
    'it.json, activities[1].hours: Give the hours as a whole number from 1 to 2000. Found 2.5.',
    'it.json, activities[1].raises.linux: Give skills by their ids, at most 60, each with a whole level from 1 to 7. Found 9.',
    'it.json, activities[1].needs: Give skills by their ids, at most 60, each with a whole level from 1 to 7. Found a list of 0.',
    expect.stringMatching(
      /^it\.json, activities\[1\]\.colour: Leave out what an activity does not have; .* Found "red"\.$/,
    ),
    'it.json, activities[2].title: Give a title of at most 160 characters. Found nothing.',
    'it.json, activities[2].cost: Give money with its fields. Found 12.',
  ])
})

const certificate = { issuer: 'A', code: 'B', prerequisites: 'None.', source: 'https://a.example' }

test.each([
  ['a certification without its certificate', { kind: 'certification' }, 'certificate', 'nothing'],
  ['a course with a certificate', { certificate }, 'certificate', 'an object'],
  ['a rotation without weeks', { kind: 'rotation' }, 'rotation', 'nothing'],
  [
    'a rotation whose hours do not divide',
    { kind: 'rotation', rotation: { weeks: 3, startMonths: [1] } },
    'hours',
    '10',
  ],
  [
    'a rotation with a pace of its own',
    { kind: 'rotation', perWeek: 2, rotation: { weeks: 5, startMonths: [1] } },
    'perWeek',
    '2',
  ],
  ['something that comes before itself', { after: ['a'] }, 'after', 'a list of 1'],
  ['an address that is not https', { url: 'javascript:alert(1)' }, 'url', '"javascript:alert(1)"'],
  ['an amount of three decimals', { cost: { amount: 1.005, currency: 'GBP' } }, 'cost.amount', '1.005'],
  [
    'a day that is none',
    { kind: 'certification', certificate: { ...certificate, checkedOn: '2026-02-30' } },
    'certificate.checkedOn',
    '"2026-02-30"',
  ],
  ['a character that cannot be printed', { title: 'a\u0000b' }, 'title', '"a\\u0000b"'],
  ['half a surrogate pair', { title: 'a\ud800' }, 'title', '"a\\ud800"'],
])('%s is a fault', (_, fields, path, found) => {
  const [fault, ...others] = faultsOf({ activities: [{ ...course('a'), ...fields }] })

  expect(others).toEqual([])
  expect(fault?.startsWith(`it.json, activities[0].${path}: `)).toBe(true)
  expect(fault?.endsWith(` Found ${found}.`)).toBe(true)
})

test('a reference must lead to something in the files or in the catalogue', () => {
  const role = {
    id: 'operator',
    title: 'Operator',
    line: 'technical',
    summary: 'Operates.',
    requires: { linux: 1, cobol: 2 },
    from: ['apprentice'],
    outlook: { automated: [], remains: [], says: 'It stays.' },
    identifiers: [{ framework: 'esco', code: '1' }],
  }

  expect(faultsOf({ roles: [role], activities: [{ ...course('a'), needs: { perl: 1 }, after: ['z'] }] })).toEqual([
    'it.json, roles[0].requires.cobol: Name a skill of these files or of the catalogue. Found "cobol".',
    'it.json, roles[0].from[0]: Name a role of these files or of the catalogue. Found "apprentice".',
    'it.json, roles[0].identifiers[0].framework: Name a framework of these files or of the catalogue. Found "esco".',
    'it.json, activities[0].needs.perl: Name a skill of these files or of the catalogue. Found "perl".',
    'it.json, activities[0].after[0]: Name an activity of these files or of the catalogue. Found "z".',
  ])
})

test('a reference to an entry that is unsound itself is no second fault', () => {
  const faults = faultsOf({ skills: [{ ...skill('linux'), area: 'sea' }], activities: [course('a')] }, nothing)

  expect(faults).toHaveLength(1)
})

test('an id given twice is told where it stands first', () => {
  expect(faultsOf({ activities: [course('a'), course('b'), course('a')] })).toEqual([
    'it.json, activities[2].id: Give each id once; it stands in it.json, activities[0].id already. Found "a".',
  ])
})

test('what comes after itself in a circle is told, through the current catalogue too', () => {
  const current = { ...withLinux, activities: [{ ...course('b'), after: ['a'] }] }

  expect(faultsOf({ activities: [{ ...course('a'), after: ['b'] }] }, current)).toEqual([
    'it.json, activities[0].after: Break the circle: each of these activities would have to come before itself. Found b after a after b.',
  ])
})
