import type { Route } from 'next'

import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { BoardView } from '@/lib/rotation/views/board'

type ScheduleNoticeProps = {
  path: string
  board: BoardView | undefined
  proposals: readonly { id: string; number: number; askedAt: Date }[]
}

/** Which schedule the board shows, and which proposals wait. */
export function ScheduleNotice({ path, board, proposals }: ScheduleNoticeProps) {
  const waiting = proposals.find(({ id }) => id !== board?.schedule.id)
  if (board && !board.schedule.isInForce) {
    const { id, number, publishedAt } = board.schedule
    return (
      <Notice
        title={publishedAt ? `Schedule ${number}, as it was published before` : `Proposal ${number}, not published`}
        action={
          <span className="flex flex-wrap gap-2">
            <LinkButton size="small" href={`${path}/${id}` as Route}>
              Open the proposal
            </LinkButton>
            <LinkButton size="small" variant="quiet" href={path as Route}>
              Show what is published
            </LinkButton>
          </span>
        }
      >
        {board.changes.length > 0
          ? `${countOf(board.changes.length, 'placement differs', 'placements differ')} from what is published; each is marked.`
          : 'Nothing in it differs from what is published.'}
      </Notice>
    )
  }
  if (!waiting) return null
  return (
    <Notice
      action={
        <LinkButton size="small" href={`${path}?schedule=${waiting.id}` as Route}>
          Show it on the board
        </LinkButton>
      }
    >
      Proposal {waiting.number} of {formatDate(waiting.askedAt.toISOString().slice(0, 10), 'day')} waits to be looked
      at.
    </Notice>
  )
}
