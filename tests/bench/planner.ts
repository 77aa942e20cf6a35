import { monitorEventLoopDelay } from 'node:perf_hooks'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { highs, highsVersion } from '@/lib/solver/highs'
import { closePlanner, solveInWorker } from '@/lib/solver/in-worker'
import { readProblemText, solveProblem } from '@/lib/solver/solve-document'
import { pathwayInstance, pathwaySizes, type PathwaySize } from './instances'
import { askPeers, type Fared } from './peers'
import { asRatio, inSeconds, table } from './table'
import { weekByWeek } from './week-by-week'

/** The seconds that planning.md asks for until the first answer, its optimum proven. */
const targets: Record<PathwaySize, number> = { p50: 0.1, p300: 0.3, p1000: 1.2, p5000: 8 }
const peerSeconds = 60
const mostSeconds = 60
const within = (seconds: number) => {
  const end = performance.now() + seconds * 1_000
  return { remaining: () => (end - performance.now()) / 1_000 }
}

/** Measures the planner on the generated catalogues, beside the model that one writes first, and prints what it found. */
export async function benchPlanner(print: (text: string) => void, note: (text: string) => void): Promise<void> {
  await warmUp()
  print('Planner: one thread, HiGHS in WebAssembly, warm.\n')
  const rows: string[][] = []
  for (const size of sizes) {
    note(`${size} …`)
    rows.push(await measured(size))
  }
  print(table(instanceHeads, rows))
  print(
    '\n\nProven plan: the best plan and its proof. Whole answer: from the text of the document, with reasons and limits.\n',
  )
  print('What-if: one more hour a week, proven, from the plan that is known.\n')

  note(`week-by-week model of p50, at most ${peerSeconds} s for each solver …`)
  print(`\nThe finish week of p50, asked as one week-by-week model, at most ${peerSeconds} s each:\n`)
  print(table(peerHeads, await peersOn('p50')))

  const milliseconds = await heldUp('p1000')
  print(
    `\n\nWhile a worker answers p1000, the server's event loop is held up for at most ${milliseconds} ms (target: 50).\n`,
  )
}

const instanceHeads = [
  'instance',
  'activities',
  'finish week',
  'proof',
  'proven plan',
  'whole answer',
  'target',
  'what-if',
  'what-if ÷ plan',
]
const peerHeads = ['solver', 'seconds', 'proof', 'finish week', '÷ ours']
const sizes = Object.keys(pathwaySizes).filter((name): name is PathwaySize => name in pathwaySizes)

/** Loads the solver and lets it solve something, so that no instance pays for that. */
async function warmUp(): Promise<void> {
  await highsVersion()
  await solveProblem(problemOf('p50'), { seconds: 60 })
}

async function measured(size: PathwaySize): Promise<string[]> {
  const problem = problemOf(size)
  const [plan, planSeconds] = await timed(() => planPathway(problem, highs, within(mostSeconds)))
  const more = { ...problem, hoursPerWeek: problem.hoursPerWeek + 1 }
  const [, whatIfSeconds] = await timed(() => planPathway(more, highs, within(mostSeconds), plan.steps))

  const text = JSON.stringify(pathwayInstance(size))
  const [answer, answerSeconds] = await timed(async () => {
    const reading = readProblemText(text)
    if (!reading.ok) throw new Error(reading.faults.join('\n'))
    return (await solveProblem(reading.value, { seconds: mostSeconds })).answer
  })
  return [
    size,
    String(problem.activities.length),
    String(answer.finishWeek ?? '–'),
    answer.status === 'optimal' ? 'optimal' : `${answer.status}, at least ${answer.bound.finishWeek ?? '–'}`,
    inSeconds(planSeconds),
    inSeconds(answerSeconds),
    `${targets[size]} s`,
    inSeconds(whatIfSeconds),
    asRatio(whatIfSeconds / planSeconds),
  ]
}

async function peersOn(size: PathwaySize): Promise<string[][]> {
  const problem = problemOf(size)
  const [ours, ourSeconds] = await timed(() => planPathway(problem, highs, within(mostSeconds)))
  const program = weekByWeek(problem)
  const [solved, seconds] = await timed(() => highs(program, { seconds: peerSeconds }))
  const value = 'cost' in solved ? solved.cost : null

  const row = (name: string, fared: Fared) =>
    fared === null
      ? [name, 'not installed', '', '', '']
      : [
          name,
          inSeconds(fared.seconds),
          fared.isProven ? 'optimal' : 'none in time',
          String(fared.value ?? 'no plan'),
          asRatio(fared.seconds / ourSeconds),
        ]
  return [
    row('this planner', { seconds: ourSeconds, isProven: ours.status === 'optimal', value: ours.finishWeek }),
    row('week-by-week model, HiGHS in WebAssembly', { seconds, isProven: solved.status === 'optimal', value }),
    ...askPeers(program, peerSeconds).map(({ name, fared }) => row(`week-by-week model, ${name}`, fared)),
  ]
}

/** The longest that this thread stood still, in milliseconds, while a worker read and answered a document. */
async function heldUp(size: PathwaySize): Promise<string> {
  const text = JSON.stringify(pathwayInstance(size))
  // A server's workers are warm: `warmUpPlanner` starts them with it.
  await solveInWorker(JSON.stringify(pathwayInstance('p50')), { seconds: 60 })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await solveInWorker(text, { seconds: 60 })
  delay.disable()
  await closePlanner()
  return (delay.max / 1e6).toFixed(1)
}

function problemOf(size: PathwaySize): PathwayProblem {
  const reading = readProblem(pathwayInstance(size))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

async function timed<T>(act: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  const result = await act()
  return [result, (performance.now() - began) / 1_000]
}
