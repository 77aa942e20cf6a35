import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBusy } from '@/lib/interchange/calendar/read-busy'

const folder = '/work/shared/data/icalendar-samples/ical.js'
const isHere = existsSync(folder)
if (!isHere) console.error('Calendars of real programs are not here, and were not read.')

const read = (name: string, from: string, to: string) =>
  readBusy(readFileSync(`${folder}/${name}`), { from: Date.parse(from), to: Date.parse(to) }, 'Europe/London')
const times = (name: string, from: string, to: string) => {
  const answer = read(name, from, to)
  return answer.ok ? answer.busy.map((time) => new Date(time.from).toISOString().slice(0, 16)) : answer.says
}

test.skipIf(!isHere)('every calendar is read, or refused in a sentence', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ics'))
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    const answer = read(name, '2012-01-01', '2013-01-01')
    if (!answer.ok) expect(`${name} ${answer.says}`).toMatch(/ (This is no calendar|This calendar is damaged)/)
  }
})

test.skipIf(!isHere)('what comes round is found where its calendar says', () => {
  // Every day at five in Los Angeles; clocks there went back on 4 November 2012.
  expect(times('daily_recur.ics', '2012-11-02', '2012-11-06')).toEqual([
    '2012-11-02T12:00',
    '2012-11-03T12:00',
    '2012-11-04T13:00',
    '2012-11-05T13:00',
  ])
  // First Tuesdays at ten and three days more; one was moved to the afternoon, another to the evening of the next day.
  expect(times('recur_instances.ics', '2012-09-01', '2012-12-07')).toEqual([
    '2012-10-02T22:00',
    '2012-11-06T18:00',
    '2012-11-07T04:00',
    '2012-11-10T18:00',
    '2012-11-30T18:00',
  ])
})
