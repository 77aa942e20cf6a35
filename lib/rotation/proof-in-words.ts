import { sayCount } from '@/lib/core/say'
import type { RotationPlan, RotationValues } from '@/lib/planning/rotation/plan'
import type { RotationGoal } from '@/lib/planning/rotation/problem'
import type { Extras, SchedulePurpose } from './model'

type ToProve = {
  purpose: SchedulePurpose
  order: readonly RotationGoal[]
  answer: Pick<RotationPlan, 'status' | 'values' | 'bound'>
  extras: Extras | null
  /** Whether it was worked out, rather than put together from cells. */
  isSearched: boolean
}

/** How good a schedule is, and what is proven of that, in a sentence or two. */
export function proofInWords({ purpose, order, answer, extras, isSearched }: ToProve): string {
  const { values, bound, status } = answer
  if (!values) return ''
  if (purpose === 'swap') return 'Two people swapped, and every rule is kept.'
  if (purpose === 'by-hand')
    return 'Changed by hand, and every rule is kept. Whether a better one exists was not looked for.'
  if (!isSearched) return chosenOnCurve(values, extras)
  if (status === 'optimal') return `Proven: ${provenOf(order, values)}.`
  return notProven(order, values, bound)
}

const number = new Intl.NumberFormat('en-GB')
const pointsSaid = (count: number) => `${number.format(count)} ${count === 1 ? 'point' : 'points'}`

function provenOf(order: readonly RotationGoal[], values: RotationValues): string {
  const said = order.map((goal, at) => {
    const none = at === 0 ? 'no schedule that keeps every rule' : 'none that does so well'
    if (goal === 'changes') return `${none} changes fewer than ${sayCount(values.changes ?? 0, 'placement')}`
    if (goal === 'lowest') return `${none} gives the person with the fewest points more than ${values.lowest}`
    return `${none} gives more than ${pointsSaid(values.total)}${at === 0 ? '' : ' together'}`
  })
  return said.join(', and ')
}

function chosenOnCurve(values: RotationValues, extras: Extras | null): string {
  const point = extras?.curve?.find(({ changes }) => changes === values.changes)
  const chosen = `You chose ${sayCount(values.changes ?? 0, 'change')} for ${pointsSaid(values.total)}`
  return point?.isProven ? `${chosen}. Proven: no schedule with so few changes gives more.` : `${chosen}.`
}

function notProven(order: readonly RotationGoal[], values: RotationValues, bound: Partial<RotationValues>): string {
  const found = 'The best that was found in the time there was'
  const open = order.find((goal) => bound[goal] === undefined || bound[goal] !== values[goal])
  const most = open === undefined ? undefined : bound[open]
  if (open === undefined || most === undefined) return `${found}. How much better one could be is not known.`
  if (open === 'changes')
    return `${found}: ${sayCount(values.changes ?? 0, 'change')}. None can do with fewer than ${most}.`
  const [has, word] = open === 'total' ? [values.total, 'points together'] : [values.lowest, 'points for the lowest']
  const short = ((most - has) / Math.max(1, most)) * 100
  return `${found}: ${number.format(has)} ${word}. No schedule gives more than ${number.format(most)}, so it is at most ${short < 0.1 ? 'a tenth of one' : short.toFixed(1)} per cent short.`
}
