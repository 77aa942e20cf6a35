import { Program, type Choice, type Term } from '../mip/program'
import { capacity, heed, one, support, type Lesson, type Spans } from './choose-rows'
import type { Measure, Caps } from './exact'
import { latestDone } from './latest'
import type { Piece, Pieces } from './pieces'

export type Choosing = { readonly program: Program; readonly taken: ReadonlyMap<number, Choice> }

/** What is minimised: a measure, and as a last tie-break, if asked, the number of activities. */
export type Aim = {
  readonly measure: Measure
  readonly countWeight?: number
  /** What a piece is supposed to give back; for a rule of thumb, not for a proof. */
  readonly discount?: (at: number) => number
}

/**
 * The question "which activities?" without "in which weeks?": what any plan within the caps must obey.
 * No plan is cheaper than its answer, and its answer is worth laying into weeks. Without spans, weeks play no part at all:
 * what is asked then is the same however many hours a week has.
 */
export function choosing(
  of: Pieces,
  spans: Spans,
  caps: Caps,
  { measure, countWeight, discount }: Aim,
  lessons: readonly Lesson[],
): Choosing {
  const { pieces, problem } = of
  const program = new Program()
  const cost = (piece: Piece) =>
    countWeight === undefined ? weigh(piece, measure) : weigh(piece, measure) * countWeight + 1
  const taken = new Map<number, Choice>()
  for (const at of candidates(of, spans, caps)) {
    const piece = pieces[at]
    if (piece) taken.set(at, program.choice(cost(piece) - (discount?.(at) ?? 0)))
  }

  support(of, spans, caps, program, taken)
  const amount = (each: Measure): Term[] =>
    [...taken].flatMap(([at, choice]) => {
      const piece = pieces[at]
      const weight = piece ? weigh(piece, each) : 0
      return weight > 0 ? [[choice, weight] as const] : []
    })
  if (spans) capacity(of, spans, caps, program, taken)
  const costs = Math.min(caps.cost ?? Infinity, problem.budget ?? Infinity)
  for (const [each, most] of [
    ['hours', caps.hours],
    ['cost', costs],
    ['count', caps.count],
  ] as const)
    if (most !== undefined && most !== Infinity)
      program.require({ rule: each, says: `At most ${most} (${each}).` }, amount(each), { atMost: most })
  for (const [kind, most] of Object.entries(problem.atMost)) {
    const those = [...taken].filter(([at]) => pieces[at]?.activity.kind === kind)
    program.require(
      { rule: 'at-most', says: `At most ${most} of the kind ${kind}.` },
      those.map(([, choice]) => [choice, 1]),
      { atMost: most },
    )
  }
  const must = new Set([...problem.include, ...Object.keys(problem.fixed)])
  pieces.forEach(({ activity }, at) => {
    if (must.has(activity.id))
      program.require({ rule: 'include', says: `${activity.id} must be in the plan.` }, one(taken.get(at)), {
        atLeast: 1,
      })
  })
  for (const lesson of lessons) heed(of, lesson, caps, program, taken)
  return { program, taken }
}

/** The pieces that can be in a plan at all; with spans, also in time for something that wants what they give. */
function candidates(of: Pieces, spans: Spans, { last }: Caps): readonly number[] {
  const { pieces, problem, givers } = of
  if (!spans) return pieces.flatMap(({ activity: { id } }, at) => (problem.exclude.includes(id) ? [] : [at]))
  const inTime = pieces.flatMap((_, at) => ((spans[at]?.done ?? Infinity) <= last ? [at] : []))
  const latest = latestDone(of, spans, inTime, last, (mark) => givers[mark] ?? [])
  return inTime.filter((at) => (spans[at]?.done ?? Infinity) <= (latest.get(at) ?? 0))
}

export const weigh = (piece: Piece, measure: Measure): number =>
  measure === 'hours' ? piece.hours : measure === 'cost' ? piece.activity.cost : 1
