import { afterAll, expect, test, vi } from 'vitest'
import { limits } from '@/lib/core/limits'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { closePlanner, planInWorker, solveInWorker } from '@/lib/solver/in-worker'
import { answerDocument, solveProblem } from '@/lib/solver/solve-document'
import { pathwayInstance } from '../bench/instances'

const document = {
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  skills: { 'cloud-platforms': { now: 0, target: 2 } },
  activities: [{ id: 'labs', title: 'Labs', kind: 'course', hours: 20, raises: { 'cloud-platforms': 2 } }],
}
const text = JSON.stringify(document)

afterAll(closePlanner)

test('a worker answers a document as this thread would', async () => {
  const reading = readProblem(document)
  if (!reading.ok) throw new Error(reading.faults.join())
  const here = answerDocument(await solveProblem(reading.value, { seconds: 20, whatIf: true }))
  const there = await solveInWorker(text, { seconds: 20, whatIf: true })

  expect(there.outcome).toBe('answered')
  const answer = 'document' in there ? (JSON.parse(there.document) as typeof here) : undefined
  expect(answer).toEqual({ ...here, solver: { ...here.solver, seconds: expect.any(Number) } })
  expect(answer).toMatchObject({ status: 'optimal', finishWeek: 4, solver: { name: 'HiGHS' } })
})

test('the faults of a document come back as sentences', async () => {
  expect(await solveInWorker('{"format": 1', { seconds: 5 })).toEqual({
    outcome: 'malformed',
    faults: ['line 1, column 13: expected a comma or a closing brace'],
  })
})

test('a document over the limits is told from a malformed one', async () => {
  const deluge = { ...document, activities: Array.from({ length: limits.pathway.activities + 1 }, () => ({})) }

  expect(await solveInWorker(' '.repeat(limits.pathway.bytes + 1), { seconds: 5 })).toMatchObject({
    outcome: 'too-large',
  })
  expect(await solveInWorker(JSON.stringify(deluge), { seconds: 5 })).toMatchObject({ outcome: 'too-large' })
})

test('the product plans its own problems under the names of its catalogue', async () => {
  const reading = readProblem(document)
  if (!reading.ok) throw new Error(reading.faults.join())
  const { answer, problemHash, solver } = await planInWorker({
    problem: reading.value,
    names: { skills: { 'cloud-platforms': 'Clouds' } },
    seconds: 20,
  })

  expect(answer.steps[0]?.because).toEqual(['Raises Clouds to 2, your target.'])
  expect(problemHash).toMatch(/^[0-9a-f]{64}$/)
  expect(solver.name).toBe('HiGHS')
})

test('while a large catalogue is planned, this thread neither reads the document nor stands still', async () => {
  const large = JSON.stringify(pathwayInstance('p300'))
  const parse = vi.spyOn(JSON, 'parse')
  let turns = 0
  const turn = () => {
    turns += 1
    turning = setImmediate(turn)
  }
  let turning = setImmediate(turn)
  const ended = await solveInWorker(large, { seconds: 3 })
  clearImmediate(turning)

  expect(ended.outcome).toBe('answered')
  expect(parse).not.toHaveBeenCalled()
  expect(turns).toBeGreaterThan(100)
})
