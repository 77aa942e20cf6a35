import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { TeamHeader } from '@/components/team/team-header'
import { LeftOut } from '@/components/tickets/left-out'
import { UnderWay } from '@/components/tickets/under-way'
import { UndoForm } from '@/components/tickets/undo-form'
import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Stat, Stats } from '@/components/ui/stat'
import { currentContext } from '@/lib/access/current-context'
import { findImport, touchedSince } from '@/lib/tickets/find-import'

import { undo } from '../../actions'

export const metadata: Metadata = { title: 'An import of tickets' }

/** How far an import has come, what it did, and the way to take it back. */
export default async function TicketImportPage({ params }: PageProps<'/team/[teamId]/tickets/imports/[importId]'>) {
  const context = await currentContext()
  const { teamId, importId } = await params
  const found = await findImport(context, importId)
  if (!found || found.team.id !== teamId) notFound()
  const { line, team } = found
  const { state, report } = line
  const isUnderWay = state === 'queued' || state === 'reading'
  const kept = state === 'done' ? await touchedSince(context, teamId, importId) : 0
  const path = `/team/${teamId}/tickets`

  return (
    <>
      <TeamHeader
        team={team}
        at="tickets"
        title={line.fileName}
        lead={`Brought by ${line.askedBy} on ${formatDate(line.askedAt.toISOString().slice(0, 10))}.`}
        trail={[{ href: path as Route, label: 'Tickets' }]} // that tab's page
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        {isUnderWay && (
          <Card title="Under way">
            <UnderWay isWaiting={state === 'queued'} rowsRead={line.rowsRead} rowsInAll={line.rowsInAll} />
          </Card>
        )}
        {state === 'failed' && <Notice tone="error" title={line.failure ?? 'It could not be taken in.'} />}
        {state === 'undone' && line.undoneAt && (
          <Notice
            title={`Taken back by ${line.undoneBy ?? 'someone'} on ${formatDate(line.undoneAt.toISOString().slice(0, 10))}.`}
          />
        )}
        {state === 'done' && report && (
          <Card
            title={report.created + report.updated === 0 ? 'Nothing new: every ticket was here already' : 'What it did'}
            lead={
              report.from && report.to
                ? `${countOf(report.tickets, 'ticket')} in ${countOf(report.rows, 'row')}, from ${formatDate(report.from)} to ${formatDate(report.to)}. Where no time was given, a ticket counts as ${countOf(line.reading.assumedMinutes, 'minute')}.`
                : undefined
            }
          >
            <Stats three>
              <Stat label="New" value={formatNumber(report.created)} />
              <Stat label="Updated" value={formatNumber(report.updated)} />
              <Stat label="Unchanged" value={formatNumber(report.unchanged)} />
            </Stats>
            <LinkButton href={path as Route} variant="primary" className="mt-6">
              See the kinds of work
            </LinkButton>
          </Card>
        )}
        {report && report.leftOut > 0 && (
          <LeftOut
            rows={report.examples}
            inAll={report.leftOut}
            href={`${path}/imports/${importId}/left-out` as Route} // the whole list as a file
          />
        )}
        {state !== 'undone' && (
          <UndoForm action={undo} importId={importId} version={line.version} isUnderWay={isUnderWay} kept={kept} />
        )}
      </div>
    </>
  )
}
