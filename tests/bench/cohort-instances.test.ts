import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import { cohortInstance, cohortSizes, type CohortSize } from './cohort-instances'

const reference = '../shared/tools/instances/generate.mjs'
// The largest takes long to make, and is made in the same way.
const sizes: readonly CohortSize[] = ['c40', 'c200', 'c1000']

test.each(sizes)('%s is a well-formed problem of its size', (size) => {
  const problem = cohortInstance(size)

  expect(problem.apprentices).toHaveLength(cohortSizes[size].people)
  expect(readProblem(problem)).toMatchObject({ ok: true })
})

test.for(sizes)('%s is letter for letter the reference instance', (size, { skip }) => {
  skip(!existsSync(reference), 'The reference generator is handed out beside the project, not with it.')
  const printed = execFileSync(process.execPath, [reference, 'cohort', size], { maxBuffer: 50_000_000 }).toString()

  // Fields stand in another order there.
  expect(cohortInstance(size)).toEqual(JSON.parse(printed))
})
