import type { Reading } from '@/lib/core/faults'
import { quoted } from '@/lib/core/faults'
import { readJson } from '@/lib/core/json'
import { limits } from '@/lib/core/limits'
import { judgePlan } from '@/lib/planning/pathway/judge-plan'
import { readPlan } from '@/lib/planning/pathway/read-plan'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { judgeSchedule } from '@/lib/planning/rotation/judge-schedule'
import { readProblem as readRotation } from '@/lib/planning/rotation/read-problem'
import { readScheduleDocument } from '@/lib/planning/rotation/read-schedule'
import { problemHash, rotationHash } from '@/lib/solver/problem-hash'
import { isRotation } from '@/lib/solver/solve-document'
import { runCommand, type CommandEnd } from './command'
import { readDocument } from './document'

const usage = 'usage: npm run --silent check -- problem.json plan.json   (- reads one of them from standard input)'

/** Judges any plan or schedule, made by whomever, without a solver. */
async function check(words: readonly string[]): Promise<CommandEnd> {
  const [problemName, planName, ...others] = words
  const unknown = words.filter((word) => word.startsWith('-') && word !== '-')
  if (unknown.length > 0) return { faults: [...unknown.map((word) => `${quoted(word)}: unknown option`), usage] }
  if (problemName === undefined || planName === undefined || others.length > 0)
    return { faults: ['documents: name one problem and one plan', usage] }
  if (problemName === '-' && planName === '-')
    return { faults: ['documents: only one of them can come from standard input', usage] }

  const problem = await readFrom(problemName)
  const plan = await readFrom(planName)
  if (!problem.ok || !plan.ok) return { faults: [...faultsIn(problem), ...faultsOfPlan(plan)] }
  return isRotation(problem.value)
    ? judged(readRotation(problem.value), readScheduleDocument(plan.value), judgeSchedule, rotationHash)
    : judged(readProblem(problem.value), readPlan(plan.value), judgePlan, problemHash)
}

function judged<Problem, Plan>(
  problem: Reading<Problem>,
  plan: Reading<Plan>,
  judge: (problem: Problem, plan: Plan) => object,
  hash: (problem: Problem) => string,
): CommandEnd {
  if (!problem.ok || !plan.ok) return { faults: [...faultsIn(problem), ...faultsOfPlan(plan)] }
  return { prints: JSON.stringify({ ...judge(problem.value, plan.value), problemHash: hash(problem.value) }) }
}

async function readFrom(name: string): Promise<Reading<unknown>> {
  const text = await readDocument(name)
  return text.ok ? readJson(text.value, limits.pathway) : text
}

const faultsIn = (reading: Reading<unknown>) => (reading.ok ? [] : reading.faults)
const faultsOfPlan = (reading: Reading<unknown>) => faultsIn(reading).map((fault) => `plan: ${fault}`)

await runCommand(check)
