import type { Choice, Program, Term } from '../mip/program'
import { exceptionIn, lastWeekOf } from './calendar'
import { outsiders } from './derive'
import type { Span } from './earliest'
import type { Caps } from './exact'
import type { Pieces } from './pieces'
import { reclaimedHours } from './reclaim-rows'

/** When each piece could be worked; undefined where weeks play no part. */
export type Spans = readonly (Span | undefined)[] | undefined
type Taken = ReadonlyMap<number, Choice>

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

export const one = (choice: Choice | undefined, weight = 1): readonly Term[] =>
  choice === undefined ? [] : [[choice, weight]]

/** Who takes an activity takes something that gives each level it needs, and all that it comes after. */
export function support(of: Pieces, spans: Spans, { last }: Caps, program: Program, taken: Taken) {
  const { pieces, givers } = of
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
      (at) => !spans || (spans[at]?.done ?? Infinity) + (pieces[at]?.activity.waitWeeks ?? 0) <= last,
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
      program.require(
        { rule: 'after', says: `${pieces[at]?.activity.id} comes after another.` },
        [[choice, 1], ...one(taken.get(obliged), -1)],
        {
          atMost: 0,
        },
      )
  }
}

/** Is one mark a level of the same skill that is no lower than another? */
function covers({ marks }: Pieces, one: number, other: number): boolean {
  const [a, b] = [marks[one], marks[other]]
  if (one === other) return true
  return a !== undefined && b !== undefined && 'skill' in a && 'skill' in b && a.skill === b.skill && a.level >= b.level
}

/** All hours fit into the weeks and into what is reclaimed by then. */
export function capacity(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  { last }: Caps,
  program: Program,
  taken: Taken,
) {
  const { problem, pieces } = of
  let room = 0
  for (let week = 1; week <= Math.min(last, lastWeekOf(problem)); week++)
    room += exceptionIn(problem, week) ?? problem.hoursPerWeek
  const worked = [...taken].map(([at, choice]) => [choice, pieces[at]?.hours ?? 0] as const)
  program.require(
    { rule: 'weekly-hours', says: `The weeks up to ${last} hold ${room} hours.` },
    [...worked, ...reclaimedHours(of, spans, last, program, taken)],
    { atMost: room },
  )
}

export function heed(of: Pieces, lesson: Lesson, { last }: Caps, program: Program, taken: Taken) {
  if (lesson.kind === 'circle') {
    const out = outsiders(of, lesson.marks)
    if (of.targets.some((mark) => lesson.marks.has(mark)))
      program.require(
        { rule: 'targets-met', says: 'What is a target is not held up by itself.' },
        out.flatMap((at) => one(taken.get(at))),
        { atLeast: 1 },
      )
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
