import type { Reading } from '@/lib/core/faults'
import { readJson } from '@/lib/core/json'
import { limits } from '@/lib/core/limits'
import { answerPathway } from '@/lib/planning/pathway/answer'
import { namesIn, type Names } from '@/lib/planning/pathway/names'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { readProblem as readRotation } from '@/lib/planning/rotation/read-problem'
import type { PlannedStep } from '@/lib/planning/pathway/worked'
import { highs, highsVersion } from './highs'
import { problemHash } from './problem-hash'

/** How a problem is to be answered. Plain, so that it can be posted to a worker. */
export type SolveOptions = {
  /** After so many seconds the best so far comes back. */
  readonly seconds: number
  readonly whatIf?: boolean
  readonly repairs?: boolean
  /** The steps of a plan of a similar problem, to start from. */
  readonly known?: readonly PlannedStep[]
  /** What skills and activities are called in sentences; what is not named here has the problem's own names. */
  readonly names?: {
    readonly skills?: Readonly<Record<string, string>>
    readonly activities?: Readonly<Record<string, string>>
  }
}

export type SolvedBy = { readonly name: 'HiGHS'; readonly version: string; readonly seconds: number }
export type Answered = { readonly answer: PathwayPlan; readonly problemHash: string; readonly solver: SolvedBy }

/** What a document asks for. */
export type Asked = { readonly pathway: PathwayProblem } | { readonly rotation: RotationProblem }

/** Does a document, at first sight, ask for a schedule? Enough to choose who reads it. */
export const asksForSchedule = (text: string): boolean => /"format"\s*:\s*"journeywork\/rotation@/.test(text)

/** Reads a pathway problem; faults in the text come before faults in what it says. */
export function readProblemText(text: string): Reading<PathwayProblem> {
  const json = readJson(text, limits.pathway)
  return json.ok ? readProblem(json.value) : json
}

/** The same for a document of either kind. */
export function readAskedText(text: string): Reading<Asked> {
  const json = readJson(text, limits.pathway)
  if (!json.ok) return json
  const reading = isRotation(json.value) ? readRotation(json.value) : readProblem(json.value)
  if (!reading.ok) return reading
  const { value } = reading
  return { ok: true, value: value.format === 'journeywork/rotation@1' ? { rotation: value } : { pathway: value } }
}

/** Does a value call itself a rotation problem, of whichever version? What calls itself nothing is read as a pathway. */
export const isRotation = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'string' &&
  value.format.startsWith('journeywork/rotation@')

/** Answers a problem on this thread, which is held until then: for workers, the command line and tests. */
export async function solveProblem(problem: PathwayProblem, options: SolveOptions): Promise<Answered> {
  const version = await highsVersion()
  const begin = performance.now()
  const elapsed = () => (performance.now() - begin) / 1_000
  const { seconds, names, ...asked } = options

  const budget = { remaining: () => seconds - elapsed() }
  const answer = await answerPathway(problem, highs, budget, { ...asked, names: namesFor(problem, names) })
  const took = Math.round(elapsed() * 1_000) / 1_000
  return { answer, problemHash: problemHash(problem), solver: { name: 'HiGHS', version, seconds: took } }
}

/** The answer as the contract's document: the plan, what it answers and who solved it. */
export const answerDocument = <Answer extends object>({
  answer,
  problemHash,
  solver,
}: {
  readonly answer: Answer
  readonly problemHash: string
  readonly solver: SolvedBy
}) => ({ ...answer, problemHash, solver })

function namesFor(problem: PathwayProblem, given: SolveOptions['names']): Names {
  const own = namesIn(problem)
  const skills = new Map(Object.entries(given?.skills ?? {}))
  const activities = new Map(Object.entries(given?.activities ?? {}))
  return {
    skill: (id) => skills.get(id) ?? own.skill(id),
    activity: (id) => activities.get(id) ?? own.activity(id),
  }
}
