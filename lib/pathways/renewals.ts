import { weekOf } from '@/lib/core/weeks'
import type { CatalogueActivity } from '@/lib/catalog/model'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'
import type { Renewal } from './model'
import { addMonths } from './months'
import { convert } from './problem-from'

/** How many weeks before a certificate runs out its renewal is planned. */
const weeksAhead = 12
/** Renewals are looked at this many years past the plan's finish, so that a plan shows what keeping it costs. */
const yearsShown = 5

/** Every renewal that the certificates in a plan, and those already held, will ask for until some years after its finish. */
export function renewalsOf(
  plan: Pick<PathwayPlan, 'steps' | 'finishDate'>,
  held: Readonly<Record<string, string>>,
  entries: ReadonlyMap<string, CatalogueActivity>,
  money: { start: string; currency: string; rates: Readonly<Record<string, number>> },
  endOfWeek: (week: number) => string,
): Renewal[] {
  if (!plan.finishDate) return []
  const until = addMonths(plan.finishDate, 12 * yearsShown)
  const earned = [
    ...Object.entries(held),
    ...plan.steps.map(({ activity, lastWeek }) => [activity, endOfWeek(lastWeek)] as const),
  ]

  return earned
    .flatMap(([id, on]): Renewal[] => {
      const entry = entries.get(id)
      const { validMonths, renewal } = entry?.certificate ?? {}
      if (!entry || !validMonths || !renewal) return []
      const due: Renewal[] = []
      for (let expires = addMonths(on, validMonths); expires <= until; expires = addMonths(expires, validMonths))
        if (expires >= money.start)
          due.push({
            certification: id,
            title: entry.title,
            expires,
            how: renewal.how,
            hours: renewal.hours,
            cost: renewal.cost ? Math.ceil(convert(renewal.cost, money.currency, money.rates) ?? 0) : 0,
          })
      return due
    })
    .sort((a, b) => a.expires.localeCompare(b.expires) || a.certification.localeCompare(b.certification))
}

/**
 * The same problem with the renewals that fall due before the plan's finish as activities of their own. A certificate
 * that the plan earns may then not come later than it did, so that its renewal never slips behind its expiry.
 */
export function withRenewals(problem: PathwayProblem, plan: PathwayPlan, renewals: readonly Renewal[]): PathwayProblem {
  const { finishWeek } = plan
  const due = finishWeek === null ? [] : renewals.filter(({ expires }) => weekOf(problem.start, expires) < finishWeek)
  if (due.length === 0) return problem
  const earnedBy = new Map(plan.steps.map(({ activity, lastWeek }) => [activity, lastWeek]))
  const extra = due.map((renewal) => renewalActivity(problem, renewal, earnedBy.has(renewal.certification)))

  return {
    ...problem,
    activities: [...problem.activities, ...extra],
    include: [
      ...new Set([...problem.include, ...extra.map(({ id }) => id), ...extra.flatMap(({ after }) => after)]),
    ].sort(),
  }
}

function renewalActivity(problem: PathwayProblem, renewal: Renewal, inPlan: boolean): Activity {
  const expiry = weekOf(problem.start, renewal.expires)
  return {
    id: `renew-${renewal.certification}-${renewal.expires}`,
    title: `Renew ${renewal.title}`,
    kind: 'renewal',
    hours: renewal.hours,
    cost: renewal.cost,
    raises: {},
    needs: {},
    after: inPlan ? [renewal.certification] : [],
    window: { from: Math.max(1, expiry - weeksAhead), to: Math.max(1, expiry - 1) },
    waitWeeks: 0,
    reclaims: 0,
  }
}
