import { createHash } from 'node:crypto'
import type { Context } from '@/lib/access/context'
import { countTry } from '@/lib/access/rate-limit'
import { canonicalJson } from '@/lib/core/canonical'
import type { Step } from '@/lib/planning/pathway/plan'
import { isBusy } from '@/lib/solver/in-worker'
import { decide, type Decided } from './decide'
import type { Situation } from './gather'
import { createRecent } from './recent'
import { createTurns } from './turns'

/** A solved what-if, or why there is none. */
export type Solved = { decided: Decided } | { says: string }

/** A what-if answers while someone waits, so it is given less time than a plan that is kept. */
export const whatIfSeconds = 8

const limit = { tries: 300, minutes: 10 }

// Bundles may hold this module more than once; what was solved is the process's own.
const held: typeof globalThis & { journeyworkScenarios?: Map<string, Decided> } = globalThis
const recent = createRecent<Decided>(100, (held.journeyworkScenarios ??= new Map()))
const inTurn = createTurns(1_000)

/** What was found for a situation a moment ago, for whoever was in the same. */
export const solvedBefore = (situation: Situation): Decided | undefined => recent.get(keyOf(situation))

/** Solves situations that are looked at together. What was solved before is not solved again; `known` is today's plan. */
export async function solveScenarios(
  context: Context,
  situations: readonly Situation[],
  known: readonly Step[],
): Promise<Solved[]> {
  const found = situations.map(solvedBefore)
  if (found.every((decided) => decided !== undefined)) return found.map((decided) => ({ decided }))
  const tooMany = await countTry(context.db, context.now, `what-if:${context.actor.id}`, limit)
  if (tooMany && !tooMany.ok) return situations.map(() => ({ says: tooMany.refusal.message }))

  const turn = await inTurn(context.actor.id, (signal) =>
    Promise.all(situations.map((situation) => solve(situation, known, signal))),
  )
  return turn.taken ? turn.answer : situations.map(() => ({ says: overtaken }))
}

async function solve(situation: Situation, known: readonly Step[], signal: AbortSignal): Promise<Solved> {
  const before = solvedBefore(situation)
  if (before) return { decided: before }
  try {
    const decided = await decide(situation, { repairs: true, known, seconds: whatIfSeconds, signal })
    if (decided.answer.status === 'unknown') return { says: noneFound }
    recent.set(keyOf(situation), decided)
    return { decided }
  } catch (error) {
    if (isBusy(error)) return { says: busy }
    throw error
  }
}

const overtaken = 'You asked for something else meanwhile, in this window or another. Load this page again to see it.'
const noneFound = `No plan was found in ${whatIfSeconds} seconds. That does not mean that there is none: change less at once, or try again in a moment.`
const busy = 'The planner is busy with other plans. Try again in a moment; what you chose is in the address.'

/** Everything that the answer depends on: the problem, what skills are called, and what keeping certificates takes. */
function keyOf({ problem, catalogue, facts, money }: Situation): string {
  const skills = [...catalogue.skills.values()].map(({ id, title }) => [id, title])
  const certificates = [...catalogue.activities.values()].map(({ id, certificate }) => [id, certificate])
  return createHash('sha256')
    .update(canonicalJson([problem, skills, certificates, facts.finished, money]))
    .digest('hex')
}
