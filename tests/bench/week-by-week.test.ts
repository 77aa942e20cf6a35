import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { highs } from '@/lib/solver/highs'
import { exhaustively } from '../planning/pathway/exhaustive'
import { tinyProblems } from '../planning/pathway/random-problems'
import { lpFile } from './lp-file'
import { weekByWeek } from './week-by-week'

test('the model that the planner is compared with finds the earliest finish, as a program and as a file', async () => {
  const reader = await loadHighs()
  await fc.assert(
    fc.asyncProperty(tinyProblems, async (problem) => {
      const best = exhaustively({ ...problem, order: ['finish', 'hours', 'cost'] })
      const program = weekByWeek(problem)
      const solved = await highs(program, { seconds: 30 })

      expect('cost' in solved ? solved.cost : null).toBe(best?.finishWeek ?? null)
      if (program.columns.length === 0) return
      const read = reader.solve(lpFile(program))
      expect(read.Status === 'Optimal' ? Math.round(read.ObjectiveValue) : null).toBe(best?.finishWeek ?? null)
    }),
    { numRuns: 40 },
  )
})
