import { expect, test } from 'vitest'
import { newId } from '@/lib/core/ids'

test('ids sort by time, and ids of one instant by the order in which they were made', () => {
  const noon = new Date('2027-01-04T12:00:00Z')
  const ids = [newId(noon), newId(noon), newId(noon), newId(new Date(noon.getTime() + 1))]

  expect([...ids].sort()).toEqual(ids)
})

test('an id is a UUID of version 7 that carries its time', () => {
  const id = newId(new Date(0x0123_4567_89ab))

  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
