import { expect, test } from 'vitest'
import { circlesAmong } from '@/lib/interchange/catalogue/circles'

const circles = (after: Record<string, string[]>) => circlesAmong(new Map(Object.entries(after)))

test('chains, diamonds and things that are not there make no circle', () => {
  expect(circles({ a: [], b: ['a'], c: ['a'], d: ['b', 'c', 'elsewhere'] })).toEqual([])
})

test('each circle is found once, without what leads into it or out of it', () => {
  const found = circles({
    a: ['b'],
    b: ['c'],
    c: ['a'],
    into: ['a'],
    out: [],
    x: ['y', 'out'],
    y: ['x'],
    self: ['self'],
  })

  expect(found.map((circle) => circle.toSorted())).toEqual([['a', 'b', 'c'], ['x', 'y'], ['self']])
})

test('a chain of twenty thousand is followed to its end', () => {
  const chain = Array.from({ length: 20_000 }, (_, at): [string, string[]] => [`n${at}`, [`n${at + 1}`]])

  expect(circlesAmong(new Map(chain))).toEqual([])
  expect(circlesAmong(new Map([...chain, ['n20000', ['n19999']]]))).toEqual([['n19999', 'n20000']])
})
