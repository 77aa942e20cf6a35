import { heldNow, isBegun, mostReclaimed, openTargets, own, remaining, wants } from './calendar'
import { placementsOf, type Placement } from './placements'
import type { Activity, PathwayProblem } from './problem'
import { roomsOf, type Reclaimer } from './rooms'

/**
 * An activity as the engine works with it. What it wants and gives are *marks*, numbered: a level of a skill that somebody wants,
 * or "this activity is finished" where another comes after it.
 */
export type Piece = {
  readonly activity: Activity
  /** Hours that remain. */
  readonly hours: number
  readonly wants: readonly number[]
  readonly gives: readonly number[]
  /** Pieces that must be taken as well, whenever they are worked; -1 for one that is not there. */
  readonly obliges: readonly number[]
  readonly perWeek: number
  readonly from: number
  readonly to: number
  readonly fixed: number | undefined
  readonly placements: readonly Placement[]
}

export type Mark = { readonly skill: string; readonly level: number } | { readonly finished: string }

export type Pieces = {
  readonly problem: PathwayProblem
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
  readonly targets: readonly number[]
  readonly givers: readonly (readonly number[])[]
  readonly wanters: readonly (readonly number[])[]
  /** The most hours that any plan can have in each week; index 0 is unused. */
  readonly rooms: readonly number[]
  readonly last: number
}

/** Takes a problem apart into numbered pieces and marks; an activity that another needs and that does not exist leaves a mark without givers. */
export function piecesOf(problem: PathwayProblem, last: number): Pieces {
  const index = new Map(problem.activities.map(({ id }, at) => [id, at]))
  const most = mostReclaimed(problem)
  const marks: Mark[] = []
  const levels = new Map<string, Map<number, number>>()
  const finished = new Map<string, number>()
  const levelMark = (skill: string, level: number) => {
    const known = levels.get(skill) ?? new Map<number, number>()
    levels.set(skill, known)
    const at = known.get(level) ?? marks.push({ skill, level }) - 1
    known.set(level, at)
    return at
  }
  const finishedMark = (id: string) => {
    const at = finished.get(id) ?? marks.push({ finished: id }) - 1
    finished.set(id, at)
    return at
  }

  const targets = openTargets(problem).map(([skill, level]) => levelMark(skill, level))
  const wanted = problem.activities.map((activity) =>
    isBegun(problem, activity.id)
      ? []
      : [
          ...wants(problem, activity).map(([skill, level]) => levelMark(skill, level)),
          ...activity.after.map(finishedMark),
        ],
  )
  const given = problem.activities.map(({ id, raises }) => {
    const finish = finished.get(id)
    const gives = finish === undefined ? [] : [finish]
    for (const [skill, level] of Object.entries(raises))
      if (level > heldNow(problem, skill))
        for (const [each, mark] of levels.get(skill) ?? []) if (each <= level) gives.push(mark)
    return gives
  })

  const pieces = problem.activities.map((activity, at): Piece => ({
    activity,
    hours: remaining(problem, activity),
    wants: wanted[at] ?? [],
    gives: given[at] ?? [],
    obliges: activity.after.map((id) => index.get(id) ?? -1),
    perWeek: activity.perWeek ?? Infinity,
    from: Math.max(activity.window?.from ?? 1, 1),
    to: Math.min(activity.window?.to ?? last, last),
    fixed: own(problem.fixed, activity.id),
    placements: activity.starts ? placementsOf(problem, activity, last, most) : [],
  }))
  return {
    problem,
    pieces,
    marks,
    targets,
    givers: turned(given, marks.length),
    wanters: turned(wanted, marks.length),
    rooms: roomsOf(
      problem,
      last,
      reclaimersOf(pieces, () => 0),
    ),
    last,
  }
}

/** The pieces that give hours back, each with the week in which it could be done at the earliest; Infinity for never. */
export const reclaimersOf = (pieces: readonly Piece[], done: (at: number) => number): readonly Reclaimer[] =>
  pieces.flatMap(({ hours, activity: { reclaims } }, at) =>
    reclaims > 0 && done(at) < Infinity ? [{ hours, reclaims, done: done(at) }] : [],
  )

/** From "what each piece has" to "which pieces have it". */
function turned(lists: readonly (readonly number[])[], count: number): readonly (readonly number[])[] {
  const result: number[][] = Array.from({ length: count }, () => [])
  lists.forEach((list, at) => list.forEach((mark) => result[mark]?.push(at)))
  return result
}
