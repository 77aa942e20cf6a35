import { describe, expect, test } from 'vitest'
import { propose } from '@/lib/calendar/busy/propose'
import type { WeeklyTime } from '@/lib/calendar/views/proposal'
import { addDays } from '@/lib/core/weeks'
import { instantOf } from '@/lib/core/zones'
import { weekdayName, sayTimes } from '@/lib/protected-time/views/words'

// Eight weeks over the beginning of summer time in London, on 28 March 2027.
const mondays = Array.from({ length: 8 }, (_, at) => addDays('2027-02-22', at * 7))
const timeZone = 'Europe/London'
const hour = 60

/** A meeting of every week, or of those that are named, on the clock of London. */
const meeting = (weekday: number, from: number, to: number, weeks = mondays) =>
  weeks.map((monday) => {
    const day = addDays(monday, weekday - 1)
    return { from: instantOf(day, from, timeZone).getTime(), to: instantOf(day, to, timeZone).getTime() }
  })
const weekdays = [1, 2, 3, 4, 5]
const asked = (busy: ReturnType<typeof meeting>, more: Partial<Parameters<typeof propose>[0]> = {}) =>
  propose({ busy, taken: [], mondays, timeZone, minutes: 5 * hour, room: 14, ...more }).map(({ times, why }) => ({
    times: times.map((time) => `${weekdayName(time.weekday)}, ${sayTimes(time)}`),
    why,
  }))

test('a free week is proposed in long stretches, in shorter ones, and an hour a day', () => {
  expect(asked([])).toEqual([
    { times: ['Monday, 09:00 to 13:00', 'Tuesday, 09:00 to 10:00'], why: 'Free in all of the next 8 weeks.' },
    {
      times: ['Monday, 09:00 to 11:00', 'Tuesday, 09:00 to 11:00', 'Wednesday, 09:00 to 10:00'],
      why: 'Free in all of the next 8 weeks.',
    },
    {
      times: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `${day}, 09:00 to 10:00`),
      why: 'Free in all of the next 8 weeks.',
    },
  ])
})

test('what is taken every week is left alone, on the clock of the person, summer time or not', () => {
  // Mornings are taken every day, and all of Monday.
  const busy = [...weekdays.flatMap((day) => meeting(day, 9 * hour, 13 * hour)), ...meeting(1, 13 * hour, 17 * hour)]
  expect(asked(busy)[0]).toEqual({
    times: ['Tuesday, 13:00 to 17:00', 'Wednesday, 13:00 to 14:00'],
    why: 'Free in all of the next 8 weeks.',
  })
})

test('a time that is taken in one or two weeks is proposed where there is none freer, and says when', () => {
  const busy = [
    ...weekdays.flatMap((day) => meeting(day, 13 * hour, 17 * hour)),
    ...[1, 2, 3, 4].flatMap((day) => meeting(day, 9 * hour, 13 * hour)),
    ...meeting(5, 9 * hour, 10 * hour, mondays.slice(1, 3)),
  ]
  expect(asked(busy, { minutes: 4 * hour })[0]).toEqual({
    times: ['Friday, 09:00 to 13:00'],
    why: 'Free in the next 8 weeks, but not on Friday in the weeks of 1 March and 8 March.',
  })
  const fewer = asked([...busy, ...meeting(5, 9 * hour, 13 * hour, mondays.slice(4, 5))], { minutes: 4 * hour })
  expect(fewer).toEqual([
    { times: ['Friday, 10:00 to 13:00'], why: 'Free in the next 8 weeks, but not on Friday in the week of 22 March.' },
  ])
})

describe('blocks', () => {
  const monday: WeeklyTime = { weekday: 1, startsAt: 9 * hour, minutes: 8 * hour }

  test('that stand are not proposed again', () => {
    expect(asked([], { taken: [monday], minutes: 2 * hour })[0]?.times).toEqual(['Tuesday, 09:00 to 11:00'])
  })

  test('are no more than there is room for', () => {
    expect(asked([], { room: 1 }).map(({ times }) => times.length)).toEqual([1, 1, 1])
  })

  test('are shorter where a week has no room for long ones, down to half an hour', () => {
    const busy = weekdays.flatMap((day) => [
      ...meeting(day, 9 * hour, 12 * hour),
      ...meeting(day, 12.5 * hour, 17 * hour),
    ])
    expect(asked(busy, { minutes: 2 * hour })).toEqual([
      {
        times: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map((day) => `${day}, 12:00 to 12:30`),
        why: 'Free in all of the next 8 weeks.',
      },
    ])
  })
})

test('where nothing is free, nothing is proposed', () => {
  expect(asked(weekdays.flatMap((day) => meeting(day, 9 * hour, 17 * hour)))).toEqual([])
})
