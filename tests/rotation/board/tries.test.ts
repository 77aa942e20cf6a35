import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { triedChange } from '@/lib/planning/rotation/swap'
import { exchange, peopleNamed, readTries, triesSaid, withTries } from '@/lib/rotation/views/tried'
import { trialOn } from '@/lib/rotation/views/try'
import { smallBoard, smallRules } from './small-board'

const trial = trialOn(smallBoard, smallRules)
const [annaQ2, annaQ3, cleoQ3] = [1, 2, 8]

describe('a try', () => {
  test('that keeps every rule breaks nothing, and says what it is worth', () => {
    const { breaches, values, points } = trial.outcomeOf(exchange(smallBoard, [], annaQ3, cleoQ3))

    expect(breaches).toEqual([])
    expect(values).toEqual({ changes: 2, lowest: 0, total: 7 })
    expect([points(0), points(1), points(2)]).toEqual([0, 0, 7])
    expect(trial.before).toEqual({ changes: 0, lowest: 0, total: 7 })
  })

  test('that overfills a host names it, its seats, the period and how many there would be', () => {
    const { breaches } = trial.outcomeOf([{ cell: cleoQ3, host: 2 }])

    expect(breaches).toEqual([
      { rule: 'seats-at-most', says: 'Security Operations has 1 seat in Q3 and 2 are placed there.' },
    ])
  })

  test('of a host before what it needs names the person', () => {
    const { breaches } = trial.outcomeOf([{ cell: annaQ2, host: 2 }])

    expect(breaches.map(({ says }) => says).join(' ')).toMatch(/Anna/)
  })

  test('shows, host by host, what someone could have instead', () => {
    const options = trial.optionsFor([], cleoQ3).map(({ host, breaches, points }) => ({
      host,
      isBroken: breaches.length > 0,
      points,
    }))

    expect(options).toEqual([
      { host: 0, isBroken: false, points: 3 },
      { host: 1, isBroken: true, points: 3 },
      { host: 2, isBroken: true, points: 7 },
    ])
  })

  test('is shown what was broken before it apart from what it breaks', () => {
    const crowded = trialOn(smallBoard, {
      ...smallRules,
      hosts: smallRules.hosts.map((host) => (host.id === '1' ? { ...host, max: [2, 1, 0] } : host)),
    })
    const { breaches, standing } = crowded.outcomeOf([{ cell: cleoQ3, host: 2 }])

    expect(standing.map(({ says }) => says)).toEqual(['Networks has 1 seat in Q2 and 2 are placed there.'])
    expect(breaches).toHaveLength(1)
  })
})

test('the browser judges tries as the checker does', () => {
  const schedule = { '0': ['0', '1', '2'], '1': ['1', '0', null], '2': ['0', '1', '0'] }
  const problem: RotationProblem = {
    ...smallRules,
    apprentices: smallRules.apprentices.map((one, at) => ({ ...one, name: smallBoard.people[at]?.name ?? '' })),
    published: schedule,
  }
  const cell = fc.record({
    person: fc.nat(2),
    period: fc.integer({ min: 1, max: 2 }),
    host: fc.integer({ min: -1, max: 2 }),
  })

  expect(breachesOf(problem, schedule)).toEqual([])
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { maxLength: 4, selector: ({ person, period }) => person * 3 + period }),
      (tries) => {
        const ours = trial.outcomeOf(tries.map(({ person, period, host }) => ({ cell: person * 3 + period, host })))
        const theirs = triedChange(
          problem,
          schedule,
          tries.map(({ person, period, host }) => ({
            apprentice: String(person),
            period: problem.periods[period] ?? '',
            host: host < 0 ? null : String(host),
          })),
        )

        expect(ours.breaches.map(({ says }) => says)).toEqual(theirs.breaches.map(({ says }) => says))
        expect(ours.values).toEqual(theirs.values)
      },
    ),
  )
})

describe('tries in an address', () => {
  test('are read as they were written', () => {
    const tries = [
      { cell: annaQ2, host: 0 },
      { cell: cleoQ3, host: -1 },
    ]

    expect(triesSaid(smallBoard, tries)).toEqual(['anna~2~desk', 'cleo~3~'])
    expect(readTries(smallBoard, triesSaid(smallBoard, tries))).toEqual(tries)
  })

  test('what is frozen, not there, or as it is, is passed over; a name stands for its only bearer', () => {
    const texts = ['anna~1~soc', 'nobody~2~desk', 'anna~9~desk', 'anna~2~gone', 'anna~2~networks', 'ben~3~', 'nonsense']

    expect(readTries(smallBoard, texts)).toEqual([])
    expect(readTries(smallBoard, ['Cleo~3~soc'])).toEqual([{ cell: cleoQ3, host: 2 }])
  })

  test('a cell that is put back is no longer tried', () => {
    const tried = withTries(smallBoard, [], [{ cell: annaQ2, host: 0 }])

    expect(withTries(smallBoard, tried, [{ cell: annaQ2, host: 1 }])).toEqual([])
  })
})

test('people are found by a part of their names, a few at most', () => {
  expect(peopleNamed(smallBoard.people, 'n', 1)).toEqual([0])
  expect(peopleNamed(smallBoard.people, '', 5)).toEqual([])
})
