import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { pathwayInstance, pathwaySizes, type PathwaySize } from './instances'

const reference = '../shared/tools/instances/generate.mjs'
const sizes = Object.keys(pathwaySizes).filter((name): name is PathwaySize => name in pathwaySizes)

test.each(sizes)('%s is a well-formed problem of its size', (size) => {
  const problem = pathwayInstance(size)

  expect(problem.activities).toHaveLength(pathwaySizes[size].activities)
  expect(readProblem(problem)).toMatchObject({ ok: true })
})

test.for(sizes)('%s is letter for letter the reference instance', (size, { skip }) => {
  skip(!existsSync(reference), 'The reference generator is handed out beside the project, not with it.')
  const printed = execFileSync(process.execPath, [reference, 'pathway', size], { maxBuffer: 50_000_000 }).toString()

  expect(JSON.stringify(pathwayInstance(size))).toBe(printed.trim())
})
