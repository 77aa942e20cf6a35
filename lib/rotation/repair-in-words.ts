import { sayCount, sayList } from '@/lib/core/say'
import type { RotationChange, RotationRepair } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'

const number = new Intl.NumberFormat('en-GB')

/** Where pressing a repair makes its change, and what the schedule is worth then; what it changes, the repair says itself. */
export function repairInWords(
  { change, values }: Pick<RotationRepair, 'change' | 'values'>,
  { published }: Pick<RotationProblem, 'published'>,
): string {
  const points = `${number.format(values.total)} ${values.total === 1 ? 'point' : 'points'} together`
  const worth =
    published && values.changes !== undefined
      ? `${sayCount(values.changes, 'placement then changes', 'placements then change')}, for ${points}.`
      : `The schedule is then worth ${points}, and nobody has fewer than ${values.lowest}.`
  return `${capital(sayList(placesOf(change)))}. ${worth}`
}

/** Which decisions of the cohort a change touches. */
function placesOf(change: RotationChange): string[] {
  const isAny = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0
  return [
    ...(isAny(change.seats) || isAny(change.fewer) ? ['sets seats of this cohort’s own'] : []),
    ...(isAny(change.waive) ? ['adds to the waived rotations'] : []),
    ...(isAny(change.unpin) ? ['lifts pins'] : []),
    ...(isAny(change.together) ? ['lets a pair be together again'] : []),
    ...(isAny(change.thaw) ? ['moves the frozen line'] : []),
    ...(change.floor === undefined ? [] : ['lowers what everyone is promised']),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
