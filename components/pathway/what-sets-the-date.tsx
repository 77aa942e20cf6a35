import { ArrowRight } from 'lucide-react'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { WhatIf } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

import { scenarioAddress } from './scenario-address'

type Props = {
  limits: readonly string[]
  whatIf: readonly WhatIf[]
  problem: PathwayProblem
  /** A version of another day tells what was true then; nothing in it leads to today's what-if. */
  isToday: boolean
}

/** The reason behind the date, and what would move it. Every line was solved, none was guessed. */
export function WhatSetsTheDate({ limits, whatIf, problem, isToday }: Props) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:grid-cols-2 print:gap-4">
      <Card title="What sets the date">
        <ul className="grid gap-2">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Card>
      <Card
        title="What would move it"
        {...(isToday && {
          action: (
            <LinkButton href="/my/plan/what-if" variant="quiet" size="small" className="-mx-3">
              Try others
            </LinkButton>
          ),
        })}
      >
        <ul className="grid gap-2">
          {telling(whatIf).map(({ says, change }) => (
            <li key={says}>
              {isToday ? (
                <Link
                  href={addressOf(change, problem)}
                  className="group flex items-start gap-2 rounded-sm hover:text-accent"
                >
                  <ArrowRight
                    aria-hidden="true"
                    className="mt-1 size-4 shrink-0 text-ink-faint group-hover:text-accent print:hidden"
                  />
                  <span>{says}</span>
                </Link>
              ) : (
                says
              )}
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
const addressOf = ({ hoursPerWeek, budget, exclude }: WhatIf['change'], problem: PathwayProblem) =>
  scenarioAddress({
    ...(hoursPerWeek !== undefined && { hours: hoursPerWeek }),
    ...(budget !== undefined && { budget }),
    without: exclude?.filter((id) => !problem.exclude.includes(id)) ?? [],
    free: [],
    knows: {},
  })
