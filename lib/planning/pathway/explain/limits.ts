import type { Solver } from '../../mip/solver'
import { namesIn, uncapitalised, type Names } from '../names'
import { planPathway, type Budget, type Planned } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import { brakesOf, type Brake } from './brakes'
import { leastPlan } from './least-plan'
import { possibility } from './possible'
import { share } from './share'
import { smallestImpossible } from './smallest'
import { listed } from './words'

/** Something that holds the date, proven by easing it: the plan then ends `gain` weeks earlier. */
export type Limit = { readonly sets: string; readonly says: string; readonly gain: number }

/** What binds a plan's date, the sharpest first. */
export async function limitsOf(
  problem: PathwayProblem,
  planned: Planned,
  solve: Solver,
  time: Budget,
  names: Names = namesIn(problem),
): Promise<Limit[]> {
  const { finishWeek, steps } = planned
  if (finishWeek === null) return []
  if (finishWeek === 0) return [said('There is nothing to plan: every target is met already.')]
  if (finishWeek === 1) return [said('Everything fits into the first week.')]

  const brakes = brakesOf(problem, planned, names)
  const ownSteps = onlySteps(problem, planned)
  const limits: Limit[] = []
  for (const brake of brakes.filter(({ never }) => never !== 'alone')) {
    if (time.remaining() <= 0) return sharpestFirst(limits)
    const eased = brake.eased(brake.opens ? problem : ownSteps)
    if (!brake.opens && !(await endsBy(eased, finishWeek - 1, solve, share(time, 0.3)))) continue
    const other = await planPathway(eased, solve, share(time, 0.3), steps)
    const gain = finishWeek - (other.finishWeek ?? finishWeek)
    if (gain > 0) limits.push(limitOf(brake, gain))
  }
  return limits.length > 0 ? sharpestFirst(limits) : together(brakes, ownSteps, finishWeek, solve, time)
}

/** The quicker question, which most things fail: can these steps end by a week at all? */
async function endsBy(problem: PathwayProblem, week: number, solve: Solver, time: Budget): Promise<boolean> {
  return 'steps' in (await leastPlan({ ...problem, deadlineWeek: week }, 'count', solve, time))
}

const said = (says: string): Limit => ({ sets: says.replace(/\.$/, ''), says, gain: 0 })

const sharpestFirst = (limits: readonly Limit[]): Limit[] => [...limits].sort((a, b) => b.gain - a.gain)

const limitOf = ({ sets, detail }: Brake, gain: number): Limit => ({
  sets,
  says: detail ? `${sets}: ${detail(gain)}.` : `${sets}.`,
  gain,
})

/** The plan's own steps and nothing beside them: what makes these end earlier makes the date earlier. */
function onlySteps(problem: PathwayProblem, { steps }: Planned): PathwayProblem {
  const chosen = new Set(steps.map(({ activity }) => activity))
  return {
    ...problem,
    order: ['finish'],
    activities: problem.activities.filter(({ id }) => chosen.has(id)),
    exclude: [],
    begun: Object.fromEntries(Object.entries(problem.begun).filter(([id]) => chosen.has(id))),
  }
}

/** Easing one thing is not enough: each thing that would hold the date even alone, or a smallest set that holds it together. */
async function together(
  brakes: readonly Brake[],
  problem: PathwayProblem,
  finishWeek: number,
  solve: Solver,
  time: Budget,
): Promise<Limit[]> {
  const own = brakes.filter(({ opens }) => !opens)
  const earlier = { ...problem, deadlineWeek: finishWeek - 1 }
  const possible = possibility(solve, time)
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
