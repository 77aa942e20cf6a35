import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { GoalBehindStep } from '@/components/projects/goal-behind-step'
import { PlacementBehindStep } from '@/components/rotation/placement-behind-step'

import { countOf, formatMoney } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LevelMeter } from '@/components/ui/level-meter'
import type { CatalogueActivity } from '@/lib/catalog/model'
import type { LevelView, StepView } from '@/lib/pathways/view'

/** Everything about one step: why it is in the plan, what it raises and needs, what it costs, and the facts of a certificate. */
export function StepDetail({ step, currency, children }: { step: StepView; currency: string; children?: ReactNode }) {
  const { entry, goal, placement, because, raises, needs } = step
  return (
    <div className="grid gap-5 text-[0.9375rem]">
      {because.length > 1 && (
        <ul className="grid gap-1 text-ink-soft">
          {because.slice(1).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {entry && <p className="max-w-prose text-ink-soft">{entry.summary}</p>}
      {goal && <GoalBehindStep goal={goal} />}
      {placement && <PlacementBehindStep placement={placement} />}
      <div className="grid gap-5 md:grid-cols-2">
        <Levels title="Raises" lines={raises} says={({ now, level }) => `from ${Math.min(now, level)} to ${level}`} />
        <Levels title="Needs beforehand" lines={needs} says={({ level }) => `level ${level}`} />
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-sm">
        <Fact term="Hours">{hoursInWords(step)}</Fact>
        <Fact term="Cost">{costInWords(step, currency)}</Fact>
        {step.heldFrom && <Fact term="Result expected">{formatDate(step.heldFrom)}</Fact>}
        {step.reclaims > 0 && <Fact term="Gives back">{countOf(step.reclaims, 'hour')} a week from then on</Fact>}
        {entry?.certificate && <CertificateFacts certificate={entry.certificate} />}
      </dl>
      {entry && (
        <p className="text-sm">
          <Link className="text-link" href={`/catalog/activities/${step.activityId}` as Route}>
            In the catalogue
          </Link>
        </p>
      )}
      {children}
    </div>
  )
}

function Levels({
  title,
  lines,
  says,
}: {
  title: string
  lines: readonly LevelView[]
  says: (line: LevelView) => string
}) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className="mb-1.5 text-sm font-medium">{title}</h3>
      <ul className="grid gap-1.5">
        {lines.map((line) => (
          <li key={line.skillId} className="flex flex-wrap items-center gap-x-3">
            <LevelMeter
              skill={line.title}
              attested={Math.min(line.now, line.level)}
              claimed={line.level}
              {...(line.target > 0 && { target: line.target })}
            />
            <span className="text-sm">
              {line.title} <span className="text-ink-soft">{says(line)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CertificateFacts({ certificate }: { certificate: NonNullable<CatalogueActivity['certificate']> }) {
  const { issuer, code, prerequisites, validMonths, renewal, source, checkedOn } = certificate
  return (
    <>
      <Fact term="Issuer">
        {issuer}, {code}
      </Fact>
      <Fact term="Asked for beforehand">{prerequisites}</Fact>
      <Fact term="Valid">
        {validMonths ? `${countOf(validMonths, 'month')}${renewal ? `. ${renewal.how}` : ''}` : 'Does not expire'}
      </Fact>
      <Fact term="Source">
        <a className="text-link" href={source} rel="noreferrer" target="_blank">
          {new URL(source).hostname.replace(/^www\./, '')}
        </a>
        {checkedOn ? `, checked on ${formatDate(checkedOn)}` : ', not verified yet'}
      </Fact>
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

/** "48 hours, mostly 5 a week". */
function hoursInWords({ hours, hoursByWeek }: StepView): string {
  const weekly = Object.values(hoursByWeek)
  const most = Math.max(0, ...weekly)
  const usual = weekly.length > 1 ? `, at most ${most} a week over ${countOf(weekly.length, 'week')}` : ''
  return `${countOf(hours, 'hour')}${usual}`
}

function costInWords({ cost, entry }: StepView, currency: string): string {
  const price = entry?.cost
  if (!price) return cost > 0 ? formatMoney({ amount: cost, currency }) : 'None known'
  return price.currency === currency
    ? formatMoney(price)
    : `${formatMoney(price)}, counted as ${formatMoney({ amount: cost, currency })}`
}
