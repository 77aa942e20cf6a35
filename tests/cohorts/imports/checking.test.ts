import { expect, test } from 'vitest'
import { checkRows } from '@/lib/cohorts/imports/check-rows'
import { suggestMapping } from '@/lib/cohorts/imports/suggest-mapping'
import type { Repairs } from '@/lib/cohorts/views/import'

const known = {
  hosts: [
    { id: 'desk', name: 'Service desk' },
    { id: 'net', name: 'Networks' },
    { id: 'soc', name: 'Sécurité & Risk' },
  ],
  periods: ['Q2 2027', 'Q3 2027', 'Q4 2027', 'Q1 2028'].map((title, at) => ({ number: at + 1, title })),
  wishes: 8,
}
const none: Repairs = { hosts: [], periods: [], skip: [], accept: [] }

/** Rows from 2 on below these headings, parted by bars. */
function check(headings: string, rows: readonly string[], repairs: Partial<Repairs> = {}, wide: number[] = []) {
  const headers = headings.split('|')
  const columns = suggestMapping(headers).flatMap((field, at) =>
    field ? [{ at, header: headers[at] ?? '', field }] : [],
  )
  const cells = rows.map((row, at) => ({
    row: at + 2,
    cells: columns.map((column) => row.split('|')[column.at] ?? ''),
  }))
  return checkRows({ fileName: 'f', columns, rows: cells, wide, repairs: { ...none, ...repairs } }, known)
}
const faultsOf = ({ groups }: ReturnType<typeof check>) =>
  groups.map(({ title, faults }) => [
    title,
    ...faults.map(({ rows, column, found, suggestion }) => [rows, column, found, suggestion]),
  ])

test('a row says what its cells say; what they do not say is not there', () => {
  const { rows, count } = check('Name|Mail|Role|Wish 1|Wish 2|Absent|Visited|Joins in|Leaves after', [
    ' Ana  Silva|Ana@Example.org|Analyst|service-desk|SECURITE and risk|Q3 2027; Q1 2028|networks|Q3 2027|Q4 2027',
    'Ben|ben@example.org|||||||',
  ])

  expect(count).toBe(0)
  expect(rows).toEqual([
    {
      row: 2,
      name: 'Ana Silva',
      email: 'ana@example.org',
      headline: 'Analyst',
      wishes: ['desk', 'soc'],
      absent: [2, 4],
      visited: ['net'],
      joinsIn: 2,
      leavesAfter: 3,
    },
    { row: 3, name: 'Ben', email: 'ben@example.org' },
  ])
})

test('"none" empties what an empty cell would leave as it is, and the first and last period are no limit', () => {
  const { rows } = check('Name|Mail|Wishes|Absent|Visited|Joins in|Leaves after', [
    'Ana|a@x.org|none|-|n/a|None|–',
    'Ben|b@x.org||||1|Q1 2028',
  ])

  expect(rows).toEqual([
    { row: 2, name: 'Ana', email: 'a@x.org', wishes: [], absent: [], visited: [], joinsIn: null, leavesAfter: null },
    { row: 3, name: 'Ben', email: 'b@x.org', joinsIn: null, leavesAfter: null },
  ])
})

test.each([
  ['Networks; Service desk', ['net', 'desk']],
  ['1. Networks\n2. Service desk', ['net', 'desk']],
  ['Networks, Service desk', ['net', 'desk']],
  ['Networks | Service desk', undefined],
])('wishes in one cell are parted: %j', (cell, wishes) => {
  // A bar parts the columns of this test, so that the last holds one wish only.
  expect(check('Name|Mail|Wishes', [`Ana|a@x.org|${cell}`]).rows[0]?.wishes).toEqual(wishes ?? ['net'])
})

test.each([
  ['Q3 2027', [2]],
  ['2', [2]],
  ['Period 2', [2]],
  ['q3-2027', [2]],
  ['Q3 2027 – Q1 2028', [2, 3, 4]],
  ['2-4', [2, 3, 4]],
  ['Q4 2027; Q3 2027; 3', [2, 3]],
])('absences are read: %s', (cell, absent) => {
  expect(check('Name|Mail|Absent', [`Ana|a@x.org|${cell}`]).rows[0]?.absent).toEqual(absent)
})

test('an address may be copied with a name around it', () => {
  expect(
    check('Name|Mail', ['Ana|Ana Silva <ANA@x.org>', 'Ben|mailto:ben@x.org']).rows.map(({ email }) => email),
  ).toEqual(['ana@x.org', 'ben@x.org'])
})

test('faults are told by what repairs them, with row, column, what was found and what it may have meant', () => {
  const checked = check('Name|Mail|Wish 1|Wish 2|Absent', [
    'Ana|a@x.org|Netwroks|Service desk|Q9',
    'Ben||netwroks||',
    '|c@x.org|Mainframe||',
    'Dan|dan at work|||',
    'Eve|A@x.org|||',
    `${'F'.repeat(121)}|f@x.org|||`,
    'Gus|g@x.org|Networks|networks|',
  ])

  expect(checked.rows.map(({ row }) => row)).toEqual([6])
  expect(faultsOf(checked)).toEqual([
    [
      'These 2 hosts are not in the programme: choose one for each',
      [[2, 3], 'Wish 1', 'Netwroks', 'net'],
      [[4], 'Wish 1', 'Mainframe', null],
    ],
    ['This period does not exist: choose one', [[2], 'Absent', 'Q9', null]],
    ['E-mail is missing in 1 row', [[3], 'Mail', '', null]],
    ['1 e-mail address cannot be right', [[5], 'Mail', 'dan at work', null]],
    ['1 e-mail address stands in more than one row', [[2, 6], 'Mail', 'a@x.org', null]],
    ['The name is missing in 1 row', [[4], 'Name', '', null]],
    ['1 text is too long', [[7], 'Name', 'F'.repeat(121), null]],
    ['1 row names the same host twice, or too many', [[8], 'Wish 2', 'networks', null]],
  ])
  expect(checked.count).toBe(9)
})

test('what is chosen for a name or a period holds for every row; rows that are left out are not judged', () => {
  const { rows, count } = check(
    'Name|Mail|Wish 1|Wish 2|Absent',
    ['Ana|a@x.org|Netwroks|Mainframe|Q9', 'Ben|b@x.org|NETWROKS||Q9', 'Cy||||'],
    {
      hosts: [
        ['netwroks', 'net'],
        ['Mainframe', ''],
      ],
      periods: [['Q9', 3]],
      skip: [4],
    },
  )

  expect(count).toBe(0)
  expect(rows).toEqual([
    { row: 2, name: 'Ana', email: 'a@x.org', wishes: ['net'], absent: [3] },
    { row: 3, name: 'Ben', email: 'b@x.org', wishes: ['net'], absent: [3] },
  ])
})

test('a host that was not offered cannot be chosen', () => {
  expect(
    check('Name|Mail|Wish 1', ['Ana|a@x.org|Mainframe'], { hosts: [['Mainframe', 'of-another-programme']] }).rows[0]
      ?.wishes,
  ).toEqual([])
})

test('someone cannot leave before they join', () => {
  expect(faultsOf(check('Name|Mail|Joins in|Leaves after', ['Ana|a@x.org|3|Q3 2027']))).toEqual([
    ['1 person leaves before they join', [[2], 'Leaves after', 'Q3 2027', null]],
  ])
})

test('a row that is too wide is taken when it is said to be right', () => {
  const rows = ['Ana|a@x.org', 'Ben|b@x.org']

  expect(faultsOf(check('Name|Mail', rows, {}, [3]))).toEqual([
    ['1 row holds more cells than there are headings', [[3], '', 'Ben · b@x.org', null]],
  ])
  expect(check('Name|Mail', rows, { accept: [3] }, [3]).rows).toHaveLength(2)
})

test('without a column of names or of addresses, nothing is read', () => {
  expect(faultsOf(check('Name|Role', ['Ana|Analyst']))).toEqual([
    ['A column is missing', [[], 'E-mail', 'no such column', null]],
  ])
  expect(faultsOf(check('Mail', ['a@x.org']))[0]?.[1]).toEqual([[], 'Name', 'no such column', null])
})

test('first and last names make a name, and headings such as __proto__ are no more than text', () => {
  expect(
    check('First name|Surname|Mail|__proto__', ['Ana|Silva|a@x.org|x', 'Ben||b@x.org|y']).rows.map(({ name }) => name),
  ).toEqual(['Ana Silva', 'Ben'])
  expect(faultsOf(check('Name|Mail|Wish 1', ['Ana|a@x.org|__proto__']))[0]?.[1]).toEqual([
    [2],
    'Wish 1',
    '__proto__',
    null,
  ])
})

test('of very many faults the first are listed and the others counted', () => {
  const { groups, count } = check(
    'Name|Mail',
    Array.from({ length: 500 }, () => 'Ana|nowhere'),
  )

  expect(groups[0]).toMatchObject({ unlisted: 300 })
  expect(groups[0]?.faults).toHaveLength(200)
  expect(count).toBe(500)
})
