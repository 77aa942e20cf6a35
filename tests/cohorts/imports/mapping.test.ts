import { expect, test } from 'vitest'
import { suggestMapping } from '@/lib/cohorts/imports/suggest-mapping'

test.each([
  [
    ['Name', 'E-mail'],
    ['name', 'email'],
  ],
  [
    ['FULL NAME', 'Email Address', 'Job Title'],
    ['name', 'email', 'headline'],
  ],
  [
    ['First name', 'Surname', 'Mail', 'Role'],
    ['firstName', 'lastName', 'email', 'headline'],
  ],
  [
    ['Apprentice', 'Work e-mail', 'Wish 1', 'wish2', 'Wish 8'],
    ['name', 'email', 'wish1', 'wish2', 'wish8'],
  ],
  [
    ['First choice', '2nd choice', 'Third preference', 'Wish 9'],
    ['wish1', 'wish2', 'wish3', null],
  ],
  [
    ['Wishes', 'Absent', 'Already been', 'Joins in', 'Leaves after'],
    ['wishes', 'absent', 'visited', 'joinsIn', 'leavesAfter'],
  ],
  [
    ['Away', 'Visited', 'Joined', 'Shoe size', ''],
    ['absent', 'visited', 'joinsIn', null, null],
  ],
] as const)('%j are taken for what they say', (headers, fields) => expect(suggestMapping(headers)).toEqual(fields))

test('nothing is suggested twice', () => {
  expect(suggestMapping(['Name', 'Name', 'E-mail', 'Mail'])).toEqual(['name', null, 'email', null])
})

test('where no heading says so, the column with addresses holds them', () => {
  const rows = [
    ['7', 'Ana Silva', 'ana@example.org'],
    ['8', 'Ben O’Neil', 'ben@example.org'],
  ]

  expect(suggestMapping(['Number', 'Whatever', 'Contact'], rows)).toEqual([null, null, 'email'])
  expect(suggestMapping(['', '', ''], rows)).toEqual([null, 'name', 'email'])
})
