import { describe, expect, test } from 'vitest'
import { boardQuery, readBoardAsk, rowsIn, seatsIn, type BoardAsk } from '@/lib/rotation/views/arrange'
import { smallBoard } from './small-board'

const usual = readBoardAsk({})
const rowsOf = (change: Partial<BoardAsk>, board = smallBoard) =>
  rowsIn(board, { ...usual, ...change }).map((person) => board.people[person]?.id)

describe('the order', () => {
  test('is by name unless something else is asked', () => {
    expect(rowsOf({})).toEqual(['anna', 'ben', 'cleo'])
    expect(rowsOf({ isDown: true })).toEqual(['cleo', 'ben', 'anna'])
  })

  test('by points begins with the fewest, and equals stay by name', () => {
    expect(rowsOf({ sort: 'points' })).toEqual(['ben', 'cleo', 'anna'])
    expect(rowsOf({ sort: 'points' }, { ...smallBoard, points: [1, 1, 0] })).toEqual(['cleo', 'anna', 'ben'])
  })

  test('by a period follows the hosts, and whoever is nowhere then comes last', () => {
    expect(rowsOf({ sort: 3 })).toEqual(['cleo', 'anna', 'ben'])
  })
})

describe('the filters', () => {
  test('a name is found by any of its words, without its accents', () => {
    expect(rowsOf({ name: 'ben' })).toEqual(['ben'])
    expect(rowsOf({ name: 'x' })).toEqual([])
  })

  test('a host keeps those who are there at some time', () => {
    expect(rowsOf({ host: 'soc' })).toEqual(['anna'])
    expect(rowsOf({ host: 'gone' })).toEqual([])
  })

  test('fewer points than so many, and only with changes', () => {
    expect(rowsOf({ below: 4 })).toEqual(['ben', 'cleo'])
    expect(rowsOf({ onlyChanged: true }, { ...smallBoard, changes: [[7, 0]] })).toEqual(['cleo'])
  })
})

describe('the address', () => {
  test('holds everything that is asked', () => {
    const ask: BoardAsk = {
      schedule: 's2',
      sort: 2,
      isDown: true,
      name: 'an na',
      host: 'soc',
      onlyChanged: true,
      below: 7,
      follow: { person: 'anna' },
      tries: ['anna~2~desk', 'ben~3~'],
    }
    const query = new URLSearchParams(boardQuery(ask))

    expect(readBoardAsk({ ...Object.fromEntries(query), try: query.getAll('try') })).toEqual(ask)
  })

  test('is bare when nothing is asked, and nonsense in it asks nothing', () => {
    expect(boardQuery(usual)).toBe('')
    expect(readBoardAsk({ sort: 'worst', below: '-3', follow: 'someone', only: 'x' })).toEqual(usual)
  })

  test('takes one more try from a form without script', () => {
    expect(readBoardAsk({ try: 'a~1~b', who: 'ben', when: '2', where: 'soc' }).tries).toEqual(['a~1~b', 'ben~2~soc'])
  })
})

test('seats say when they are full, closed, too few or too many', () => {
  const states = (host: number, board = smallBoard) => seatsIn(board, host).map(({ used, state }) => `${used} ${state}`)

  expect(states(0)).toEqual(['2 full', '1 open', '1 open'])
  expect(states(1)).toEqual(['1 open', '2 full', '0 closed'])
  expect(states(2)).toEqual(['0 closed', '0 open', '1 full'])
  expect(states(0, { ...smallBoard, min: [0, 2, 0, 0, 0, 0, 0, 0, 0], max: [1, 2, 2, 2, 2, 0, 0, 1, 1] })).toEqual([
    '2 over',
    '1 short',
    '1 open',
  ])
})
