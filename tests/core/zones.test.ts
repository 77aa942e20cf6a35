import { describe, expect, test } from 'vitest'
import { clockIn, endOfDay, instantOf, sayClock, zoneExists } from '@/lib/core/zones'

const nine = 9 * 60

describe('nine o’clock stays nine o’clock over both changes of the clocks, worked out by hand in UTC', () => {
  test.each([
    // Clocks go forward on Sunday 28 March 2027 and back on Sunday 31 October 2027.
    ['Europe/London', '2027-03-26', '2027-03-26T09:00:00.000Z'],
    ['Europe/London', '2027-03-28', '2027-03-28T08:00:00.000Z'],
    ['Europe/London', '2027-10-30', '2027-10-30T08:00:00.000Z'],
    ['Europe/London', '2027-10-31', '2027-10-31T09:00:00.000Z'],
    // Sunday 14 March 2027 and Sunday 7 November 2027.
    ['America/New_York', '2027-03-13', '2027-03-13T14:00:00.000Z'],
    ['America/New_York', '2027-03-14', '2027-03-14T13:00:00.000Z'],
    ['America/New_York', '2027-11-06', '2027-11-06T13:00:00.000Z'],
    ['America/New_York', '2027-11-07', '2027-11-07T14:00:00.000Z'],
    // Half an hour, back on Sunday 4 April 2027 and forward on Sunday 3 October 2027.
    ['Australia/Lord_Howe', '2027-04-03', '2027-04-02T22:00:00.000Z'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-04-03T22:30:00.000Z'],
    ['Australia/Lord_Howe', '2027-10-02', '2027-10-01T22:30:00.000Z'],
    ['Australia/Lord_Howe', '2027-10-03', '2027-10-02T22:00:00.000Z'],
  ])('%s on %s', (zone, day, utc) => {
    const at = instantOf(day, nine, zone)
    expect(at.toISOString()).toBe(utc)
    expect(clockIn(at, zone)).toEqual({ day, minutes: nine })
  })
})

test.each([
  // The hour from 01:00 to 02:00 is passed over.
  ['Europe/London', '2027-03-28', 90, '2027-03-28T01:00:00.000Z', 120],
  ['Europe/London', '2027-03-28', 60, '2027-03-28T01:00:00.000Z', 120],
  ['America/New_York', '2027-03-14', 150, '2027-03-14T07:00:00.000Z', 180],
  ['Australia/Lord_Howe', '2027-10-03', 135, '2027-10-02T15:30:00.000Z', 150],
])('a time that %s passes over is the next minute that there is', (zone, day, minutes, utc, shown) => {
  const at = instantOf(day, minutes, zone)
  expect(at.toISOString()).toBe(utc)
  expect(clockIn(at, zone)).toEqual({ day, minutes: shown })
})

test.each([
  ['Europe/London', '2027-10-31', 90, '2027-10-31T00:30:00.000Z'],
  ['America/New_York', '2027-11-07', 90, '2027-11-07T05:30:00.000Z'],
  ['Australia/Lord_Howe', '2027-04-04', 105, '2027-04-03T14:45:00.000Z'],
])('a time that %s shows twice is its first showing', (zone, day, minutes, utc) => {
  expect(instantOf(day, minutes, zone).toISOString()).toBe(utc)
})

test('every quarter of an hour of a year comes back as the clock showed it, or a little later where it was passed over', () => {
  for (const zone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])
    for (let day = 0; day < 365; day += 1) {
      const on = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10)
      const minutes = ((day * 7) % 96) * 15
      const shown = clockIn(instantOf(on, minutes, zone), zone)
      expect(shown.day).toBe(on)
      expect(shown.minutes - minutes).toBeGreaterThanOrEqual(0)
      expect(shown.minutes - minutes).toBeLessThanOrEqual(60)
    }
})

test('a day of 23 and of 25 hours ends at its own midnight', () => {
  const hours = (day: string) => (+endOfDay(day, 'Europe/London') - +instantOf(day, 0, 'Europe/London')) / 3_600_000
  expect([hours('2027-03-28'), hours('2027-03-29'), hours('2027-10-31')]).toEqual([23, 24, 25])
})

test('only zones with a name exist: bare offsets know no summer time', () => {
  expect(['Europe/London', 'UTC', 'Australia/Lord_Howe'].every(zoneExists)).toBe(true)
  expect(['+02:00', 'Europe/Nowhere', '', 'constructor'].some(zoneExists)).toBe(false)
})

test('a time of day is said as a clock shows it', () => {
  expect([0, 545, 1440].map(sayClock)).toEqual(['00:00', '09:05', '24:00'])
})
