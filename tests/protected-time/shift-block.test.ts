import { expect, test } from 'vitest'
import { byKey, hoursShown, movedBy, stretchedBy } from '@/components/protected-time/shift-block'

const place = { weekday: 2, startsAt: 540, minutes: 120 }

test('arrow keys move a block by a quarter of an hour or a day, with shift they change how long it lasts', () => {
  expect(byKey(place, 'ArrowDown', false)).toEqual({ ...place, startsAt: 555 })
  expect(byKey(place, 'ArrowLeft', false)).toEqual({ ...place, weekday: 1 })
  expect(byKey(place, 'ArrowUp', true)).toEqual({ ...place, minutes: 105 })
  expect(byKey(place, 'a', false)).toBeUndefined()
})

test('a block stays in its week, in its day, and within half an hour and eight hours', () => {
  expect(movedBy(place, 9, 10_000)).toEqual({ weekday: 7, startsAt: 1_320, minutes: 120 })
  expect(movedBy(place, -9, -10_000)).toEqual({ weekday: 1, startsAt: 0, minutes: 120 })
  expect(stretchedBy(place, -600).minutes).toBe(30)
  expect(stretchedBy(place, 600).minutes).toBe(480)
  expect(stretchedBy({ ...place, startsAt: 1_380, minutes: 30 }, 600).minutes).toBe(60)
})

test('a board shows the working day, and more where a block needs it', () => {
  expect(hoursShown([place])).toEqual({ from: 8, to: 18 })
  expect(
    hoursShown([
      { weekday: 1, startsAt: 390, minutes: 60 },
      { weekday: 1, startsAt: 1_170, minutes: 45 },
    ]),
  ).toEqual({ from: 6, to: 21 })
})
