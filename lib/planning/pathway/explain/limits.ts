import type { Solver } from '../../mip/solver'
import { breachesOf } from '../breaches'
import { fullOrder, valueOf } from '../exact'
import { namesIn, uncapitalised, type Names } from '../names'
import { planPathway, type Budget, type Planned } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import { brakesOf, type Brake } from './brakes'
import { otherRoute } from './other-route'
import { possibility } from './possible'
import { laidWithin, endingBy, sameSteps } from './same-steps'
import { share } from './share'
import { smallestImpossible } from './smallest'
import { listed } from './words'

/** Something that holds the date, proven by easing it: the plan can then end `gain` weeks earlier, or more. */
export type Limit = { readonly sets: string; readonly says: string; readonly gain: number }

/** What binds a plan's date, the sharpest first. */
export async function limitsOf(
  problem: PathwayProblem,
  planned: Planned,
  solve: Solver,
  time: Budget,
  names: Names = namesIn(problem),
): Promise<Limit[]> {
  const { finishWeek } = planned
  if (finishWeek === null) return []
  if (finishWeek === 0) return [said('There is nothing to plan: every target is met already.')]
  if (finishWeek === 1) return [said('Everything fits into the first week.')]

  const brakes = brakesOf(problem, planned, names)
  const same = sameSteps(problem, planned)
  const earlier = { deadlineWeek: finishWeek - 1 }
  if (planned.status !== 'optimal') {
    // Easing proves nothing while these very steps might end earlier as it is.
    const asItIs = await laidWithin({ ...same, ...earlier }, solve, share(time, 0.3))
    if (asItIs.status !== 'infeasible') return []
  }
  const limits: Limit[] = []
  for (const brake of brakes.filter(({ never }) => never !== 'alone')) {
    if (time.remaining() <= 0) return sharpestFirst(limits)
    const some = share(time, 0.3)
    const end = await (brake.opens
      ? endOnOtherRoute(problem, brake.eased(problem), earlier, solve, some)
      : endOfSameSteps({ ...brake.eased(same), ...earlier }, solve, some))
    if (end !== undefined) limits.push(limitOf(brake, finishWeek - end))
  }
  if (limits.length > 0) return sharpestFirst(limits)
  const held = await together(brakes, { ...same, ...earlier }, solve, time)
  return held.length > 0 || time.remaining() <= 0 ? held : [said(everything)]
}

/** When a plan could end that only the eased problem allows, or that another order of goals prefers. */
async function endOnOtherRoute(
  problem: PathwayProblem,
  eased: PathwayProblem,
  earlier: { readonly deadlineWeek: number },
  solve: Solver,
  time: Budget,
): Promise<number | undefined> {
  // With another goal first, what is quicker must still be best in that goal.
  const steps =
    fullOrder(eased)[0] === 'finish'
      ? await otherRoute({ ...eased, ...earlier }, solve, time)
      : provenSteps(await planPathway(eased, solve, time))
  if (!steps) return undefined
  const end = valueOf(eased, steps, 'finish')
  const wasAllowed = fullOrder(problem)[0] === 'finish' && breachesOf(problem, steps).length === 0
  return end <= earlier.deadlineWeek && !wasAllowed ? end : undefined
}

const provenSteps = ({ status, steps }: Planned) => (status === 'optimal' ? steps : undefined)

async function endOfSameSteps(problem: PathwayProblem, solve: Solver, time: Budget): Promise<number | undefined> {
  const found = await laidWithin(problem, solve, time)
  return 'steps' in found ? endingBy(problem, found.steps) : undefined
}

/** Said where no single thing and no smaller set of things could be shown to hold the date. */
const everything = 'The hours a week hold the date together with the order, the waits and the fixed weeks of the steps.'

const said = (says: string): Limit => ({ sets: says.replace(/\.$/, ''), says, gain: 0 })

const sharpestFirst = (limits: readonly Limit[]): Limit[] => [...limits].sort((a, b) => b.gain - a.gain)

const limitOf = ({ sets, detail }: Brake, gain: number): Limit => ({
  sets,
  says: detail ? `${sets}: ${detail(gain)}.` : `${sets}.`,
  gain,
})

/** Easing one thing is not enough: each thing that would hold the date even alone, or a smallest set that holds it together. */
async function together(
  brakes: readonly Brake[],
  earlier: PathwayProblem,
  solve: Solver,
  time: Budget,
): Promise<Limit[]> {
  const own = brakes.filter(({ opens }) => !opens)
  const possible = possibility((problem) => laidWithin(problem, solve, share(time, 0.5)), time)
  const easedBy = (other: PathwayProblem, { gone, eased }: Brake) => (gone ?? eased)(other)
  const possibleWith = (kept: readonly Brake[]) =>
    possible(own.filter((brake) => !kept.includes(brake)).reduce(easedBy, earlier))
  if ((await possibleWith([])) !== 'yes') return []

  const alone: Brake[] = []
  for (const brake of own) if ((await possibleWith([brake])) === 'no') alone.push(brake)
  if (alone.length > 0) return alone.map((brake) => limitOf(brake, 0))

  const groups = own.map((brake) => [brake])
  const { items, smallest } = await smallestImpossible(groups, possibleWith)
  if (!smallest) return []
  const parts = [...new Set(items.map(({ sets }) => sets.replace(/ sets? the date$/, '')))]
  const inSentence = parts.map((part, i) => (i === 0 ? part : uncapitalised(part)))
  const sets = `${listed(inSentence)} set the date together`
  return [{ sets, says: `${sets}.`, gain: 0 }]
}
