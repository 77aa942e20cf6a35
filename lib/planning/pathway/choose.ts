import { Program, type Choice, type Term } from '../mip/program'
import { exceptionIn, lastWeekOf } from './calendar'
import { outsiders } from './derive'
import type { Span } from './earliest'
import type { Measure, Caps } from './exact'
import { latestDone } from './latest'
import type { Pieces } from './pieces'

/** What has been learned about sets of activities; each holds for every plan that ends by the week it names. */
export type Lesson =
  | { readonly kind: 'circle'; readonly marks: ReadonlySet<number> }
  /** These pieces, and no others, cannot be laid in the weeks up to `last`. */
  | { readonly kind: 'impossible'; readonly pieces: ReadonlySet<number>; readonly last: number }
  /** So many hours of each piece at least lie between two weeks, which have so much room. */
  | {
      readonly kind: 'crowded'
      readonly hours: readonly (readonly [at: number, hours: number])[]
      readonly room: number
      readonly last: number
    }

export type Choosing = { readonly program: Program; readonly taken: ReadonlyMap<number, Choice> }

/**
 * The question "which activities?" without "in which weeks?": what any plan within the caps must obey.
 * No plan is cheaper than its answer, and its answer is worth laying into weeks.
 */
export function choosing(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  caps: Caps,
  measure: Measure,
  lessons: readonly Lesson[],
): Choosing {
  const { pieces, problem } = of
  const program = new Program()
  const inTime = pieces.flatMap((_, at) => ((spans[at]?.done ?? Infinity) <= caps.last ? [at] : []))
  const latest = latestDone(of, spans, inTime, caps.last, (mark) => of.givers[mark] ?? [])
  const taken = new Map<number, Choice>()
  for (const at of inTime) {
    const piece = pieces[at]
    if (!piece || (spans[at]?.done ?? Infinity) > (latest.get(at) ?? 0)) continue
    taken.set(at, program.choice(weigh(piece, measure)))
  }

  support(of, spans, caps, program, taken)
  const amount = (each: Measure): Term[] =>
    [...taken].flatMap(([at, choice]) => {
      const piece = pieces[at]
      const weight = piece ? weigh(piece, each) : 0
      return weight > 0 ? [[choice, weight] as const] : []
    })
  capacity(of, spans, caps, program, taken)
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

export const weigh = (piece: Pieces['pieces'][number], measure: Measure): number =>
  measure === 'hours' ? piece.hours : measure === 'cost' ? piece.activity.cost : 1

const one = (choice: Choice | undefined, weight = 1): readonly Term[] =>
  choice === undefined ? [] : [[choice, weight]]

/** Who takes an activity takes something that gives each level it needs, and all that it comes after. */
function support(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  { last }: Caps,
  program: Program,
  taken: ReadonlyMap<number, Choice>,
) {
  const { pieces, marks, givers } = of
  const because = { rule: 'needs', says: 'What is needed is given by something in the plan.' }
  const held = new Map<number, readonly Term[]>()
  const holding = (mark: number): readonly Term[] => {
    const known = held.get(mark)
    if (known) return known
    // An activity that itself wants the mark cannot be the first to give it.
    const from = (givers[mark] ?? []).filter(
      (at) => !(pieces[at]?.wants.some((want) => covers(of, want, mark)) ?? true),
    )
    const terms = from.flatMap((at) => one(taken.get(at)))
    if ((of.wanters[mark]?.length ?? 0) < 2 || terms.length < 2) {
      held.set(mark, terms)
      return terms
    }
    const level = program.number({ from: 0, to: 1, whole: false })
    program.require(because, [[level, 1], ...terms.map(([choice]) => [choice, -1] as const)], { atMost: 0 })
    held.set(mark, [[level, 1]])
    return [[level, 1]]
  }

  for (const mark of of.targets) {
    const inTime = (givers[mark] ?? []).filter(
      (at) => (spans[at]?.done ?? Infinity) + (pieces[at]?.activity.waitWeeks ?? 0) <= last,
    )
    program.require(
      { rule: 'targets-met', says: 'Every target is met.' },
      inTime.flatMap((at) => one(taken.get(at))),
      { atLeast: 1 },
    )
    program.require(because, holding(mark), { atLeast: 1 })
  }
  for (const [at, choice] of taken) {
    for (const mark of new Set(pieces[at]?.wants))
      program.require(because, [[choice, 1], ...holding(mark).map(([term, weight]) => [term, -weight] as const)], {
        atMost: 0,
      })
    for (const obliged of pieces[at]?.obliges ?? [])
      program.require({ rule: 'after', says: `${marks.length}` }, [[choice, 1], ...one(taken.get(obliged), -1)], {
        atMost: 0,
      })
  }
}

/** Is one mark a level of the same skill that is no lower than another? */
function covers({ marks }: Pieces, one: number, other: number): boolean {
  const [a, b] = [marks[one], marks[other]]
  if (one === other) return true
  return a !== undefined && b !== undefined && 'skill' in a && 'skill' in b && a.skill === b.skill && a.level >= b.level
}

/** All hours fit into the weeks, with the most that could have been reclaimed by then. */
function capacity(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  { last }: Caps,
  program: Program,
  taken: ReadonlyMap<number, Choice>,
) {
  const { problem, pieces } = of
  let room = 0
  const plain: number[] = []
  for (let week = 1; week <= Math.min(last, lastWeekOf(problem)); week++) {
    const own = exceptionIn(problem, week)
    room += own ?? problem.hoursPerWeek
    if (own === undefined) plain.push(week)
  }
  const terms = [...taken].map(([at, choice]) => {
    const piece = pieces[at]
    const done = spans[at]?.done ?? last
    const back =
      piece && piece.activity.reclaims > 0 ? piece.activity.reclaims * plain.filter((week) => week > done).length : 0
    return [choice, (piece?.hours ?? 0) - back] as const
  })
  program.require({ rule: 'weekly-hours', says: `The weeks up to ${last} hold ${room} hours.` }, terms, {
    atMost: room,
  })
}

function heed(of: Pieces, lesson: Lesson, { last }: Caps, program: Program, taken: ReadonlyMap<number, Choice>) {
  if (lesson.kind === 'circle') {
    const out = outsiders(of, lesson.marks)
    for (const mark of lesson.marks)
      for (const wanter of of.wanters[mark] ?? [])
        if (taken.has(wanter) && !out.includes(wanter))
          program.require(
            { rule: 'needs', says: 'What is needed is not held up by itself.' },
            [...one(taken.get(wanter)), ...out.flatMap((at) => one(taken.get(at), -1))],
            { atMost: 0 },
          )
    return
  }
  if (last > lesson.last) return
  if (lesson.kind === 'crowded') {
    program.require(
      { rule: 'weekly-hours', says: `Some weeks hold only ${lesson.room} hours.` },
      lesson.hours.flatMap(([at, hours]) => one(taken.get(at), hours)),
      { atMost: lesson.room },
    )
    return
  }
  const terms = [...taken].map(([at, choice]) => [choice, lesson.pieces.has(at) ? -1 : 1] as const)
  program.require({ rule: 'weekly-hours', says: 'These activities do not fit into the weeks.' }, terms, {
    atLeast: 1 - lesson.pieces.size,
  })
}
