import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { countOf, formatHours, formatNumber } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { Stat, Stats } from '@/components/ui/stat'
import { Table } from '@/components/ui/table'
import type { TicketCheck } from '@/lib/tickets/view'

import { LeftOut } from './left-out'

type CheckStepProps = {
  check: TicketCheck
  assumedMinutes: string
  isBusy: boolean
  onBack: () => void
  onTake: () => void
}

/** What taking the export in would come to; nothing is stored yet. */
export function CheckStep({ check, assumedMinutes, isBusy, onBack, onTake }: CheckStepProps) {
  const { report, measured, kinds, kindsInAll } = check
  const assumed = report.tickets - measured
  return (
    <>
      <Card
        title="What it comes to"
        lead={
          report.from && report.to
            ? `Tickets from ${formatDate(report.from)} to ${formatDate(report.to)}. Nothing is stored yet.`
            : 'Nothing in it can be taken in as it is read now. Go back and look at the columns.'
        }
      >
        <Stats three>
          <Stat label="Tickets" value={formatNumber(report.tickets)}>
            in {countOf(report.rows, 'row')}
          </Stat>
          <Stat label="Kinds" value={formatNumber(kindsInAll)} />
          <Stat label="Rows left out" value={formatNumber(report.leftOut)} />
        </Stats>
        <p className="mt-5 text-sm text-ink-soft">
          {assumed === 0
            ? 'Every ticket’s time is the export’s own.'
            : measured === 0
              ? `Every ticket counts as ${assumedMinutes} minutes: that is an assumption.`
              : `${formatNumber(measured)} tickets have a time of their own; ${formatNumber(assumed)} count as ${assumedMinutes} minutes each, which is an assumption.`}
        </p>
      </Card>
      {kinds.length > 0 && (
        <Card
          flush
          title="The largest kinds"
          lead={kindsInAll > kinds.length ? `${kinds.length} of ${kindsInAll}.` : undefined}
        >
          <Table
            caption="The largest kinds of tickets in this file"
            rows={kinds}
            rowId={({ title }) => title}
            columns={[
              { id: 'kind', title: 'Kind', cell: ({ title }) => title },
              { id: 'tickets', title: 'Tickets', align: 'end', cell: ({ tickets }) => formatNumber(tickets) },
              { id: 'hours', title: 'Hours', align: 'end', cell: ({ hours }) => formatHours(hours) },
            ]}
          />
        </Card>
      )}
      {report.leftOut > 0 && <LeftOut rows={report.examples} inAll={report.leftOut} />}
      {report.tickets === 0 && <Notice tone="warning" title="There is no ticket to take in." />}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" disabled={report.tickets === 0} pending={isBusy} onClick={onTake}>
          Take {countOf(report.tickets, 'ticket')} in
        </Button>
        <Button variant="quiet" disabled={isBusy} onClick={onBack}>
          Back to the columns
        </Button>
      </div>
    </>
  )
}
