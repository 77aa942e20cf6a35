import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from './run-command'

const folder = mkdtempSync(join(tmpdir(), 'journeywork-'))
afterAll(() => rmSync(folder, { recursive: true }))

// planning.md's own example: the rotation may start in week 14 or 40, so ten weeks from week 14 on it is done in week 23.
const problem = {
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  skills: { security: { now: 0, target: 3 }, linux: { now: 1, target: 2 } },
  activities: [
    { id: 'shell', title: 'Shell', kind: 'course', hours: 50, cost: 0, raises: { linux: 2 }, needs: {} },
    {
      id: 'soc',
      title: 'Security operations rotation',
      kind: 'rotation',
      hours: 40,
      cost: 0,
      raises: { security: 3 },
      needs: { linux: 2 },
      starts: [14, 40],
      weeks: 10,
    },
  ],
}
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a problem in a file or on standard input is answered with the proven best plan', async () => {
  const name = file('problem.json', JSON.stringify(problem))
  const [fromFile, fromInput] = await Promise.all([
    runCommand('solve', [name]),
    runCommand('solve', ['-', '--what-if', '--seconds', '30'], JSON.stringify(problem)),
  ])

  expect(fromFile).toMatchObject({ status: 0, faults: [] })
  expect(JSON.parse(fromFile.printed)).toMatchObject({
    format: 'journeywork/pathway-plan@1',
    status: 'optimal',
    finishWeek: 23,
    finishDate: '2027-06-13',
    hours: 90,
    cost: 0,
    bound: { finishWeek: 23 },
    whatIf: [],
    problemHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    solver: { name: 'HiGHS', version: expect.any(String), seconds: expect.any(Number) },
  })
  const answer = JSON.parse(fromInput.printed) as { whatIf: unknown[]; problemHash: string }
  expect(answer.whatIf.length).toBeGreaterThan(0)
  expect(answer.problemHash).toBe((JSON.parse(fromFile.printed) as { problemHash: string }).problemHash)
})

test('an impossible problem is an answer', async () => {
  const ran = await runCommand('solve', ['-'], JSON.stringify({ ...problem, deadlineWeek: 12 }))

  expect(ran).toMatchObject({ status: 0, faults: [] })
  const answer = JSON.parse(ran.printed) as { status: string; conflict: string[] }
  expect(answer.status).toBe('infeasible')
  expect(answer.conflict.length).toBeGreaterThan(0)
})

test('a malformed problem ends with 2 and one sentence per fault, each with its place', async () => {
  const [first, ...others] = problem.activities
  const ran = await runCommand(
    'solve',
    ['-'],
    JSON.stringify({ ...problem, start: '2027-01-05', activities: [{ ...first, needs: { linux: 9 } }, ...others] }),
  )

  expect(ran).toEqual({
    status: 2,
    printed: '',
    faults: ['start: 2027-01-05 is not a Monday', 'activities[0].needs.linux: level 9 is above 7'],
  })
})

test.each([
  ['nothing on standard input', ['-'], 'line 1, column 1: the document ends too early'],
  ['no document', [], 'problem: name the problem document'],
  ['an unknown option', ['-', '--fast'], '"--fast": unknown option'],
  ['no time at all', ['-', '--seconds', '0'], '--seconds: expected a number above 0 and at most 3600, found "0"'],
  ['two problems', ['a.json', 'b.json'], '"b.json": one problem is solved at a time'],
  ['a file that is not there', ['/no/such/file'], '"/no/such/file": there is no such file'],
  ['a folder', ['/'], '"/": this is a folder, not a file'],
])('%s ends with 2 and a sentence', async (_, words, sentence) => {
  const { status, printed, faults } = await runCommand('solve', words)

  expect({ status, printed, first: faults[0] }).toEqual({ status: 2, printed: '', first: sentence })
})

test('bytes that are no text end with 2 and a sentence', async () => {
  const name = file('bytes.json', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d))

  // A long path is shortened, and where temporary files lie is not ours to know.
  expect(await runCommand('solve', [name])).toEqual({
    status: 2,
    printed: '',
    faults: [expect.stringMatching(/^".+": it is not UTF-8 text$/)],
  })
})
