import { CalendarRange } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { FollowedHost, FollowedPerson } from '@/components/rotation/board/follow-panel'
import { HostColours } from '@/components/rotation/board/host-colours'
import { ScheduleNotice } from '@/components/rotation/board/schedule-notice'
import { Workbench } from '@/components/rotation/board/workbench'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import { showBoard, type ShownBoard } from '@/lib/rotation/board'
import { boardQuery, readBoardAsk, rowsIn, type BoardAsk } from '@/lib/rotation/views/arrange'

import { keepTried } from './board-actions'

export const metadata: Metadata = { title: 'Rotation' }

/** The board of a cohort: who is where, when, as published or as a proposal would have it. */
export default async function RotationPage({ params, searchParams }: PageProps<'/cohorts/[cohortId]/rotation'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const ask = readBoardAsk(await searchParams)
  const page = await showBoard(context, cohortId, ask.schedule)
  if (!page) notFound()
  const { cohort, shown, proposals } = page
  const path = `/cohorts/${cohort.id}/rotation`

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at="rotation"
        actions={
          <>
            <LinkButton href={`${path}/draw-up` as Route} variant="primary">
              {shown ? 'Change the schedule' : 'Draw up a schedule'}
            </LinkButton>
            {shown && <Outputs path={path} schedule={ask.schedule} />}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <ScheduleNotice path={path} board={shown?.board} proposals={proposals} />
        {shown ? (
          <>
            <HostColours hosts={shown.board.hosts.length} />
            <Followed path={path} ask={ask} shown={shown} />
            <Workbench
              key={shown.board.schedule.id}
              path={path}
              cohortId={cohort.id}
              ask={ask}
              board={shown.board}
              rules={shown.rules}
              rows={rowsIn(shown.board, ask)}
              keep={keepTried}
            />
          </>
        ) : (
          <Card>
            <EmptyState
              icon={<CalendarRange />}
              says="The board shows who is with which host in each period. Nothing is published yet: draw a schedule up, look at it, and publish it."
              action={<LinkButton href={`${path}/draw-up` as Route}>Draw up a schedule</LinkButton>}
            />
          </Card>
        )}
      </div>
    </>
  )
}

function Outputs({ path, schedule }: { path: string; schedule: string | null }) {
  const of = schedule === null ? '' : `?schedule=${encodeURIComponent(schedule)}`
  const files = [
    ['CSV', 'csv'],
    ['XLSX', 'xlsx'],
  ] as const
  return (
    <>
      <LinkButton href={`${path}/print${of}` as Route}>Wall sheet</LinkButton>
      {files.map(([label, format]) => (
        <LinkButton key={format} href={`${path}/export/${format}${of}` as Route} prefetch={false} download>
          {label}
        </LinkButton>
      ))}
    </>
  )
}

function Followed({ path, ask, shown: { board, panelOf } }: { path: string; ask: BoardAsk; shown: ShownBoard }) {
  const { follow } = ask
  const hrefTo = (change: Partial<BoardAsk>) => `${path}${boardQuery({ ...ask, ...change })}`
  const leave = hrefTo({ follow: null })
  if (!follow) return null
  if ('host' in follow) {
    const host = board.hosts.findIndex(({ id }) => id === follow.host)
    const personHref = (person: number) => hrefTo({ follow: { person: board.people[person]?.id ?? '' } })
    return host < 0 ? null : <FollowedHost board={board} host={host} leave={leave} personHref={personHref} />
  }
  const panel = panelOf(follow.person)
  const hostHref = (host: number) => hrefTo({ follow: { host: board.hosts[host]?.id ?? '' } })
  return panel ? <FollowedPerson board={board} panel={panel} leave={leave} hostHref={hostHref} /> : null
}
