import { expect, test } from 'vitest'
import { freePlaces } from '@/lib/protected-time/free-places'

const at = (weekday: number, from: number, hours: number) => ({ weekday, startsAt: from * 60, minutes: hours * 60 })

test('hours that come back begin the week when nothing is there', () => {
  expect(freePlaces([], 2)).toEqual([at(1, 9, 2)])
})

test('they lie beside a block of one’s own, after it or before it, so that both are one stretch', () => {
  expect(freePlaces([at(3, 10, 2)], 2)).toEqual([at(3, 12, 2)])
  expect(freePlaces([at(3, 15, 2)], 2)).toEqual([at(3, 13, 2)])
})

test('four hours are the most in one block, and nothing lies upon another or outside the working day', () => {
  const places = freePlaces([at(1, 9, 8)], 10)
  expect(places).toEqual([at(2, 9, 4), at(2, 13, 4), at(3, 9, 2)])
})

test('in a full week they are broken into pieces, and what finds no place has none', () => {
  const full = [1, 2, 3, 4].map((weekday) => at(weekday, 9, 8))
  expect(freePlaces([...full, at(5, 9, 3), at(5, 13, 4)], 3)).toEqual([at(5, 12, 1)])
  expect(freePlaces([...full, at(5, 9, 8)], 3)).toEqual([])
})
