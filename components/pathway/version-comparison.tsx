import { Card } from '@/components/ui/card'
import { DateHeadline } from '@/components/ui/date-headline'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table } from '@/components/ui/table'
import type { ComparisonView, VersionLine } from '@/lib/pathways/views/versions'

import { moneyIn } from './against-today'
import { StepChanges } from './step-changes'
import { readyInWords } from './version-words'

/** Two versions of a plan: how far the date moved, why, and which steps came, went and moved. */
export function VersionComparison({ comparison, currency }: { comparison: ComparisonView; currency: string }) {
  const { before, after, difference } = comparison
  const money = moneyIn(currency)
  const row = (title: string, says: (version: VersionLine) => string) => ({
    title,
    before: says(before),
    after: says(after),
  })
  const rows = [
    row('Made', ({ madeOn }) => formatDate(madeOn, 'short')),
    ...(before.role === after.role ? [] : [row('Role', ({ role }) => role)]),
    row('Ready', readyInWords),
    row('Protected hours', ({ hoursPerWeek }) => `${hoursPerWeek} a week`),
    row('Hours to go', ({ hours }) => (hours === null ? '' : String(hours))),
    row('Cost', ({ cost }) => (cost === null ? '' : money(cost))),
    row('Steps', ({ steps }) => String(steps)),
  ]

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <DateHeadline
        level={2}
        label={`From version ${before.number} to version ${after.number}`}
        instead={headlineOf(comparison)}
      >
        {before.role !== after.role && (
          <p>
            The first aimed at {before.role}, the second at {after.role}.
          </p>
        )}
      </DateHeadline>
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <Card title="Why">
          {difference.why.length === 0 ? (
            <p className="text-ink-soft">Nothing that the plan depends on had changed.</p>
          ) : (
            <ul className="grid gap-2">
              {difference.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </Card>
        <Card flush title="Side by side">
          <Table
            caption={`Version ${before.number} beside version ${after.number}`}
            columns={[
              { id: 'what', title: 'What', titleHidden: true, cell: ({ title }) => title },
              { id: 'before', title: `Version ${before.number}`, align: 'end', cell: (line) => line.before },
              { id: 'after', title: `Version ${after.number}`, align: 'end', cell: (line) => line.after },
            ]}
            rows={rows}
            rowId={({ title }) => title}
          />
        </Card>
      </div>
      <Card title="The steps">
        <StepChanges difference={difference} />
      </Card>
    </div>
  )
}

function headlineOf({ after, difference: { finishMoved } }: ComparisonView): string {
  if (finishMoved === null) return after.finishDate ? 'Possible now' : 'Not possible'
  if (finishMoved === 0) return 'The same date'
  return `${countOf(Math.abs(finishMoved), 'week')} ${finishMoved < 0 ? 'earlier' : 'later'}`
}
