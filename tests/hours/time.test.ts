import { expect, test } from 'vitest'
import { writeHoursInput } from '@/lib/hours/input'
import { unusualIn } from '@/lib/hours/unusual'
import { cellName, lineId, plainLine, readLine } from '@/lib/hours/views/line'
import { readTime, sayTime, timeInWords } from '@/lib/hours/views/time'

test('time is read as people type it', () => {
  const read = ['1.5', '1,5', '1:30', '90m', '1h30', '1h30m', '2', '2h', '.5', '', '0'].map(readTime)
  expect(read).toEqual([90, 90, 90, 90, 90, 90, 120, 120, 30, 0, 0])
})

test('what is no time is none', () => {
  expect(['x', '1:60', '-2', '1.5.5', 'h', '.', '169h'].map(readTime)).toEqual(Array.from({ length: 7 }, () => null))
})

test('time is said shortly, and in words', () => {
  expect([sayTime(0), sayTime(65), sayTime(600)]).toEqual(['0:00', '1:05', '10:00'])
  expect([timeInWords(0), timeInWords(45), timeInWords(750)]).toEqual(['0 h', '45 min', '12 h 30 min'])
})

test('a line survives being written as one word, whatever its ids hold', () => {
  const line = { ...plainLine('grow'), projectId: 'a|b', ticketKind: 'Password / reset ü' }
  expect(readLine(lineId(line))).toEqual(line)
  expect(readLine('grow|a')).toBeUndefined()
  expect(readLine('idle||||||')).toBeUndefined()
  expect(readLine('grow|%E0%A4%A||||||')).toBeUndefined()
})

test('a form of cells says of each field what is wrong with it', () => {
  const name = cellName({ day: '2027-01-04', was: 0, line: lineId(plainLine('run')) })
  const good = writeHoursInput.safeParse({ week: '2027-01-04', [name]: '1:30', 'x|interruptions|0': '7' })
  expect(good.data?.cells).toMatchObject([{ day: '2027-01-04', was: 0, minutes: 90 }])
  expect(good.data?.extras).toMatchObject([{ extra: 'interruptions', value: 7 }])

  const bad = writeHoursInput.safeParse({ week: '2027-01-05', [name]: 'soon', other: '1' })
  expect(bad.error?.issues.map(({ path }) => path[0])).toEqual(['week', name, 'other'])
})

test('a long week, a long day and a block on which nothing is written are unusual', () => {
  const usual = {
    minutes: 48 * 60,
    byDay: { '2027-01-04': 720 },
    blockDays: ['2027-01-05'],
    writtenBlockDays: ['2027-01-05'],
  }
  expect(unusualIn(usual)).toEqual([])
  expect(unusualIn({ ...usual, minutes: 48 * 60 + 1, byDay: { '2027-01-04': 721 }, writtenBlockDays: [] })).toEqual([
    '48 h 1 min in all, more than 48.',
    '12 h 1 min on 4 January 2027, more than 12.',
    'Nothing written on the protected block of 5 January 2027.',
  ])
})
