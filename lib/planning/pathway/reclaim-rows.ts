import type { Choice, Program, Term } from '../mip/program'
import { exceptionIn } from './calendar'
import type { Span } from './earliest'
import type { Pieces } from './pieces'

/**
 * Hours that are given back must be worked for first. For each activity that gives some back: by which week is it done?
 * By every week, the hours of what is done by then fit into the hours until then, and what is done by a week gives back from the next.
 * Returns the hours of all weeks up to `last`, as terms on top of what the plain weeks hold.
 */
export function reclaimedHours(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  last: number,
  program: Program,
  taken: ReadonlyMap<number, Choice>,
): readonly Term[] {
  const { pieces, problem } = of
  const because = { rule: 'weekly-hours', says: 'Hours are given back only by what is finished.' }
  const steps = new Map<number, readonly (Choice | undefined)[]>()
  const counted: { readonly at: number; readonly reclaims: number }[] = []

  /** Yes from the week on in which a piece is done. */
  const stepsOf = (at: number) => {
    const [piece, span, choice] = [pieces[at], spans[at], taken.get(at)]
    const made: (Choice | undefined)[] = []
    steps.set(at, made)
    if (!piece || !span || choice === undefined) return
    for (let week = span.done; week < last; week++) {
      const step = program.number({ from: 0, to: 1, whole: true })
      const before = made[week - 1]
      if (before !== undefined)
        program.require(
          because,
          [
            [before, 1],
            [step, -1],
          ],
          { atMost: 0 },
        )
      made[week] = step
    }
    const end = made[last - 1]
    if (end !== undefined)
      program.require(
        because,
        [
          [end, 1],
          [choice, -1],
        ],
        { atMost: 0 },
      )
    counted.push({ at, reclaims: piece.activity.reclaims })
  }
  for (const at of taken.keys()) if ((pieces[at]?.activity.reclaims ?? 0) > 0) stepsOf(at)
  if (counted.length === 0) return []

  let before: Choice | undefined
  let base = 0
  for (let week = 1; week <= last; week++) {
    const own = exceptionIn(problem, week)
    base += own ?? problem.hoursPerWeek
    const gained = program.number({ from: 0, to: Infinity, whole: false })
    const back =
      own === undefined ? counted.flatMap(({ at, reclaims }) => termAt(steps.get(at), week - 1, -reclaims)) : []
    program.require(because, [[gained, 1], ...(before === undefined ? [] : [[before, -1] as const]), ...back], {
      atLeast: 0,
      atMost: 0,
    })
    const done = counted.flatMap(({ at }) => termAt(steps.get(at), week, pieces[at]?.hours ?? 0))
    program.require(because, [...done, [gained, -1]], { atMost: base })
    before = gained
  }
  return before === undefined ? [] : [[before, -1]]
}

const termAt = (steps: readonly (Choice | undefined)[] | undefined, week: number, weight: number): readonly Term[] => {
  const step = steps?.[week]
  return step === undefined || weight === 0 ? [] : [[step, weight]]
}
