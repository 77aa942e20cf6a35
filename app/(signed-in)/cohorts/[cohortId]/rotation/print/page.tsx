import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { HostColours } from '@/components/rotation/board/host-colours'
import { PrintButton } from '@/components/portfolio/print-button'
import { HostSheets, WallLegend, WallSheet } from '@/components/rotation/board/wall-sheet'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { showBoard } from '@/lib/rotation/board'

export const metadata: Metadata = { title: 'Wall sheet' }

/** A cohort's board on paper: the whole of it for a wall (A3), or a sheet for each host. */
export default async function WallSheetPage({ params, searchParams }: PageProps<'/cohorts/[cohortId]/rotation/print'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const { schedule, sheet, host } = await searchParams
  const page = await showBoard(context, cohortId, typeof schedule === 'string' ? schedule : null)
  if (!page?.shown) notFound()
  const { cohort, shown } = page
  const { board } = shown
  const path = `/cohorts/${cohort.id}/rotation`
  const isByHost = sheet === 'hosts'
  const hrefOf = (which: 'board' | 'hosts') => sheetHref(path, typeof schedule === 'string' ? schedule : null, which)
  const { publishedAt, isInForce, number } = board.schedule
  const [first, last] = [board.periods[0], board.periods.at(-1)]

  return (
    <>
      <style>{`@page{size:A3 landscape;margin:12mm}`}</style>
      <HostColours hosts={board.hosts.length} />
      <CohortHeader
        cohort={cohort}
        at={null}
        title={cohort.title}
        trail={[{ href: path as Route, label: 'Rotation' }]}
        lead={[
          cohort.programme,
          ...(first && last ? [`${formatDate(first.from, 'short')} to ${formatDate(last.to, 'short')}`] : []),
          isInForce && publishedAt
            ? `as published on ${formatDate(publishedAt.toISOString().slice(0, 10))}`
            : `schedule ${number}, not in force`,
        ].join(', ')}
        actions={<PrintButton />}
      />
      <div className="mb-6 print:hidden">
        <Tabs
          label="Sheets"
          current={hrefOf(isByHost ? 'hosts' : 'board')}
          tabs={[
            { href: hrefOf('board'), label: 'Wall sheet' },
            { href: hrefOf('hosts'), label: 'A sheet for each host' },
          ]}
        />
      </div>
      <Card className="print:border-0 print:*:p-0">
        <div className="scroll-slim relative overflow-x-auto print:overflow-visible">
          {isByHost ? (
            <HostSheets board={board} only={typeof host === 'string' ? host : null} />
          ) : (
            <>
              <WallLegend board={board} />
              <WallSheet board={board} caption={`Who of ${cohort.title} is with which host, by period`} />
            </>
          )}
        </div>
      </Card>
    </>
  )
}

function sheetHref(path: string, schedule: string | null, sheet: 'board' | 'hosts') {
  const query = new URLSearchParams([
    ...(schedule === null ? [] : [['schedule', schedule]]),
    ...(sheet === 'board' ? [] : [['sheet', sheet]]),
  ])
  return `${path}/print${query.size > 0 ? `?${query}` : ''}` as Route // this very page
}
