import { ArrowRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { WhatIf } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

type Props = { limits: readonly string[]; whatIf: readonly WhatIf[]; problem: PathwayProblem }

/** The reason behind the date, and what would move it. Every line was solved, none was guessed. */
export function WhatSetsTheDate({ limits, whatIf, problem }: Props) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Card title="What sets the date">
        <ul className="grid gap-2">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Card>
      <Card
        title="What would move it"
        action={
          <LinkButton href="/my/plan/what-if" variant="quiet" size="small">
            Try others
          </LinkButton>
        }
      >
        <ul className="grid gap-2">
          {telling(whatIf).map(({ says, change }) => (
            <li key={says}>
              <Link
                href={addressOf(change, problem)}
                className="group flex items-start gap-2 rounded-sm hover:text-accent"
              >
                <ArrowRight
                  aria-hidden="true"
                  className="mt-1 size-4 shrink-0 text-ink-faint group-hover:text-accent"
                />
                <span>{says}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

/** The hours both ways first, then the steps whose absence costs least; five lines are enough to choose from. */
function telling(whatIf: readonly WhatIf[]): WhatIf[] {
  const hours = whatIf.filter(({ change }) => change.hoursPerWeek !== undefined || change.budget !== undefined)
  const steps = whatIf
    .filter(({ change, weeks }) => change.exclude !== undefined && weeks !== null)
    .sort((a, b) => (a.weeks ?? 0) - (b.weeks ?? 0) || (a.hours ?? 0) - (b.hours ?? 0))
  return [...hours, ...steps].slice(0, 5)
}

/** The what-if page with this change filled in. */
function addressOf(change: WhatIf['change'], problem: PathwayProblem): Route {
  const asked = new URLSearchParams()
  if (change.hoursPerWeek !== undefined) asked.set('hours', String(change.hoursPerWeek))
  if (change.budget !== undefined) asked.set('budget', change.budget === null ? 'none' : String(change.budget))
  const without = change.exclude?.filter((id) => !problem.exclude.includes(id)) ?? []
  if (without.length > 0) asked.set('without', without.join(','))
  // The page exists; only its parameters are put together here.
  return `/my/plan/what-if?${asked}` as Route
}
