import type { Reading } from '@/lib/core/faults'
import { quoted } from '@/lib/core/faults'
import { readJson } from '@/lib/core/json'
import { limits } from '@/lib/core/limits'
import { judgePlan } from '@/lib/planning/pathway/judge-plan'
import { readPlan } from '@/lib/planning/pathway/read-plan'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { problemHash } from '@/lib/solver/problem-hash'
import { runCommand, type CommandEnd } from './command'
import { readDocument } from './document'

const usage = 'usage: npm run --silent check -- problem.json plan.json   (- reads one of them from standard input)'

/** Judges any plan, made by whomever, without a solver. */
async function check(words: readonly string[]): Promise<CommandEnd> {
  const [problemName, planName, ...others] = words
  const unknown = words.filter((word) => word.startsWith('-') && word !== '-')
  if (unknown.length > 0) return { faults: [...unknown.map((word) => `${quoted(word)}: unknown option`), usage] }
  if (problemName === undefined || planName === undefined || others.length > 0)
    return { faults: ['documents: name one problem and one plan', usage] }
  if (problemName === '-' && planName === '-')
    return { faults: ['documents: only one of them can come from standard input', usage] }

  const problem = await readAs(problemName, readProblem)
  const plan = await readAs(planName, readPlan)
  if (!problem.ok || !plan.ok)
    return { faults: [...faultsIn(problem), ...faultsIn(plan).map((fault) => `plan: ${fault}`)] }
  return {
    prints: JSON.stringify({ ...judgePlan(problem.value, plan.value), problemHash: problemHash(problem.value) }),
  }
}

async function readAs<T>(name: string, read: (value: unknown) => Reading<T>): Promise<Reading<T>> {
  const text = await readDocument(name)
  if (!text.ok) return text
  const json = readJson(text.value, limits.pathway)
  return json.ok ? read(json.value) : json
}

const faultsIn = (reading: Reading<unknown>) => (reading.ok ? [] : reading.faults)

await runCommand(check)
