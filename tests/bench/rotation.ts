import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Program } from '@/lib/planning/mip/program'
import { boardOf } from '@/lib/planning/rotation/board'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import { rules } from '@/lib/planning/rotation/rules'
import { scheduleRotation } from '@/lib/planning/rotation/schedule'
import { aimAt, goalSum, valueFrom } from '@/lib/planning/rotation/small/goals'
import { unknownsOf } from '@/lib/planning/rotation/small/unknowns'
import { highs, warmUp } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'
import { cohortInstance, cohortSizes, type CohortSize } from './cohort-instances'
import { askPeers } from './peers'
import { asRatio, inSeconds, table } from './table'

const mostSeconds = 600
const peerSeconds = 100
/** Cohorts whose complete program other solvers can read in that time. */
const forPeers: readonly CohortSize[] = ['c40', 'c200']

type Answered = {
  status: string
  value: number | null
  bound: number | null
  seconds: number
  megabytes: number
}

/** One problem, solved in this process, so that the memory is the planner's own. */
async function answered(text: string): Promise<Answered> {
  const problem = read(JSON.parse(text))
  await warmUp()
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1_000
  const found = await scheduleRotation(
    problem,
    { solve: highs, solveLinear: highsLinear },
    { remaining: () => mostSeconds - elapsed(), report: () => {}, isStopped: () => false },
  )
  return {
    status: found.status,
    value: found.values?.total ?? null,
    bound: found.bound.total ?? null,
    seconds: elapsed(),
    megabytes: process.resourceUsage().maxRSS / 1_024,
  }
}

/** Measures the rotation planner on the generated cohorts, beside solvers that are given the same question as one program. */
async function compared(sizes: readonly CohortSize[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'journeywork-bench-'))
  const rows = sizes.flatMap((size) => {
    const { people, periods, hosts } = cohortSizes[size]
    process.stderr.write(`${size}: ${people} apprentices, ${periods} periods, ${hosts} hosts …\n`)
    const instance = cohortInstance(size)
    const path = join(folder, `${size}.json`)
    writeFileSync(path, JSON.stringify(instance))
    const ours = inChild(path)
    return [oursRow(size, ours), ...(forPeers.includes(size) ? peerRows(size, read(instance), ours) : [])]
  })
  rmSync(folder, { recursive: true })
  return `Cohorts: one thread, HiGHS in WebAssembly; peers have ${peerSeconds} s each for the same question as one program.\n\n${table(heads, rows)}\n`
}

const heads = ['instance', 'solver', 'status', 'points', 'proven bound', 'gap', 'seconds', '÷ ours', 'memory']

const oursRow = (size: CohortSize, { status, value, bound, seconds, megabytes }: Answered): string[] => [
  size,
  'this planner',
  status,
  String(value ?? '–'),
  String(bound ?? '–'),
  value === null || bound === null ? '–' : `${((100 * (bound - value)) / Math.max(1, value)).toFixed(3)} %`,
  inSeconds(seconds),
  asRatio(1),
  `${Math.round(megabytes)} MB`,
]

function peerRows(size: CohortSize, problem: RotationProblem, ours: Answered): string[][] {
  const board = boardOf(problem)
  const program = new Program()
  const unknowns = unknownsOf(board, program)
  for (const rule of rules) rule.formulate(board, unknowns, program)
  const goal = goalSum('total', board, unknowns, program)
  aimAt(goal, program)
  return askPeers(program, peerSeconds).map(({ name, fared }) => {
    if (fared === null) return [size, name, 'not installed', '', '', '', '', '', '']
    const value = fared.value === null ? '–' : String(valueFrom(goal, fared.value))
    const status = fared.isProven ? 'optimal' : fared.value === null ? 'no schedule in time' : 'feasible'
    const ratio = asRatio(fared.seconds / ours.seconds)
    return [size, name, status, value, fared.isProven ? value : '–', '', inSeconds(fared.seconds), ratio, '']
  })
}

function inChild(path: string): Answered {
  const words = ['--import', 'tsx', fileURLToPath(import.meta.url), '--answer', path]
  // What our own child wrote a moment ago.
  return JSON.parse(execFileSync(process.execPath, words).toString()) as Answered
}

function read(document: unknown): RotationProblem {
  const reading = readProblem(document)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

function asked(words: readonly string[]): readonly CohortSize[] {
  const known = (word: string): word is CohortSize => word in cohortSizes
  const sizes = words.filter(known)
  if (sizes.length < words.length)
    throw new Error(`usage: npm run bench:rotation -- [${Object.keys(cohortSizes).join(' | ')}] …`)
  return sizes.length > 0 ? sizes : ['c40', 'c200', 'c1000']
}

const [given, file] = process.argv.slice(2)
if (given === '--answer' && file) process.stdout.write(JSON.stringify(await answered(readFileSync(file, 'utf8'))))
else process.stdout.write(await compared(asked(process.argv.slice(2))))
