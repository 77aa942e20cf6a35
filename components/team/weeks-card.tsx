import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkButton } from '@/components/ui/link-button'
import { sayCount } from '@/lib/core/say'
import { mixes } from '@/lib/hours/model'
import { measures, type Measure } from '@/lib/workload/views/chart'
import { mixNames, totalOf } from '@/lib/workload/views/mix'
import { spans, type Span, type TeamTime } from '@/lib/workload/views/team'

import { mixSolid } from './mix-colours'
import { hoursOf, weekName } from './mix-words'
import { MixChart } from './mix-chart'
import { SmallBars } from './small-bars'
import { WeeksTable } from './weeks-table'

const measureNames: Record<Measure, string> = { hours: 'Hours', percent: 'Percent' }

type WeeksCardProps = { time: TeamTime; measure: Measure }

/** A team's weeks: where its work is going in a sentence, the weeks as a chart, and the same numbers as a table. */
export function WeeksCard({ time, measure }: WeeksCardProps) {
  const { team, target, weeks, span, trend, shown, changes } = time
  const at = (asked: { span?: Span; measure?: Measure }) => addressOf(team.id, { span, measure, ...asked })
  return (
    <Card
      title="Week by week"
      lead={trend}
      action={
        <LinkButton
          href={`/team/${team.id}/mix.csv?weeks=${span}` as Route /* a file beside this page */}
          prefetch={false}
          variant="quiet"
          size="small"
          className="-mx-3"
        >
          Download as CSV
        </LinkButton>
      }
    >
      <div className="mb-5 flex flex-wrap gap-x-6 gap-y-3 print:hidden">
        <Choice
          label="How many weeks"
          options={spans.map((each) => ({
            href: at({ span: each }),
            label: String(each),
            unit: 'weeks',
            isNow: each === span,
          }))}
        />
        <Choice
          label="What the bars measure"
          options={measures.map((each) => ({
            href: at({ measure: each }),
            label: measureNames[each],
            isNow: each === measure,
          }))}
        />
      </div>
      <MixChart weeks={weeks} target={target} measure={measure} automations={changes} />
      <Legend hasPale={weeks.some((week) => !week.isComplete && totalOf(week) > 0)} hasChanges={changes.length > 0} />
      <div className="mt-6 grid gap-5">
        <SmallBars
          label="Interruptions"
          says={shown ? inWeek(shown.week, interrupted(shown.interruptions, shown.interruptedMinutes)) : ''}
          weeks={weeks}
          valueOf={({ interruptions }) => interruptions}
          unit=""
        />
        <SmallBars
          label="On call"
          says={shown ? inWeek(shown.week, hoursOf(shown.onCallMinutes)) : ''}
          weeks={weeks}
          valueOf={({ onCallMinutes }) => onCallMinutes / 60}
          unit=" h"
        />
      </div>
      <div className="mt-4 border-t pt-2">
        <Disclosure summary="The same numbers as a table">
          <WeeksTable weeks={weeks} />
        </Disclosure>
      </div>
    </Card>
  )
}

const interrupted = (count: number, minutes: number): string =>
  count === 0 ? 'none' : `${sayCount(count, 'time')}, ${hoursOf(minutes)}`

const inWeek = (monday: string, says: string): string => `${weekName(monday).toLowerCase()}: ${says}`

const addressOf = (teamId: string, { span, measure }: { span: Span; measure: Measure }): Route =>
  `/team/${teamId}?weeks=${span}${measure === 'percent' ? '&in=percent' : ''}` as Route // this very page

type Option = { href: Route; label: string; unit?: string; isNow: boolean }

function Choice({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex rounded-md border bg-sunken p-0.5">
        {options.map(({ href, label: says, unit, isNow }) => (
          <li key={href}>
            <Link
              href={href}
              scroll={false}
              aria-current={isNow ? 'true' : undefined}
              className="flex min-h-10 items-center whitespace-nowrap rounded-[0.3125rem] border border-transparent px-2.5 text-sm text-ink-soft transition-colors hover:text-ink aria-[current]:border-line aria-[current]:bg-surface aria-[current]:font-medium aria-[current]:text-ink aria-[current]:shadow-low sm:px-3 md:min-h-8"
            >
              {says}
              {unit && <span className={isNow ? undefined : 'max-sm:sr-only'}>{`\u00a0${unit}`}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Legend({ hasPale, hasChanges }: { hasPale: boolean; hasChanges: boolean }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 pl-11 text-sm text-ink-soft">
      {mixes.map((mix) => (
        <li key={mix} className="flex items-center gap-2">
          <span aria-hidden="true" className={`size-2.5 rounded-sm ${mixSolid[mix]}`} />
          {mixNames[mix]}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="h-0.5 w-4 bg-ink" />
        Target
      </li>
      {hasChanges && (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-2 rounded-full bg-accent" />
          Automation finished
        </li>
      )}
      {hasPale && <li>Paler: not complete</li>}
    </ul>
  )
}
