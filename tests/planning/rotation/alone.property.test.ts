import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf } from '@/lib/planning/rotation/board'
import { breachesOn } from '@/lib/planning/rotation/breaches'
import { pathOf } from '@/lib/planning/rotation/impossible/alone/path'
import { countsIn } from '@/lib/planning/rotation/impossible/counts'
import { anySchedule } from '@/lib/planning/rotation/impossible/possible'
import { onlyWith } from '@/lib/planning/rotation/impossible/facts'
import { scheduleOf } from '@/lib/planning/rotation/grid'
import { engines, search } from './engines'
import { isPossible } from './exhaustively'
import { tightProblems } from './tight-problems'

test('someone alone has a row exactly where trying all finds one', () =>
  fc.assert(
    fc.property(tightProblems, (asked) => {
      const seats = asked.periods.map(() => asked.apprentices.length)
      const problem = {
        ...asked,
        hosts: asked.hosts.map((host) => ({ ...host, max: seats, min: seats.map(() => 0) })),
        mentors: [],
        apart: [],
      }
      const board = boardOf(problem)
      const rows = problem.apprentices.map((_, apprentice) => pathOf(board, apprentice))
      const cells = rows.flatMap((row) => (typeof row === 'string' ? [] : [...row]))

      expect(rows).not.toContain('unknown')
      expect(rows.every((row) => row !== 'no')).toBe(isPossible(problem))
      if (!rows.includes('no')) expect(breachesOn(board, scheduleOf(board, cells))).toEqual([])
    }),
    { numRuns: 500 },
  ))

test('what counting shows to be impossible is impossible, by the facts that it names', () =>
  fc.assert(
    fc.asyncProperty(tightProblems, async (problem) => {
      for (const count of countsIn(problem)) {
        expect({ count, any: await anySchedule(onlyWith(problem, count.facts), engines, search) }).toMatchObject({
          any: 'no',
        })
        expect(count.facts).toEqual(expect.arrayContaining([...count.covers]))
      }
    }),
    { numRuns: 100 },
  ))
