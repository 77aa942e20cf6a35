import type { Route } from 'next'
import Link from 'next/link'
import { Check } from 'lucide-react'

import { PieceView } from '@/components/reviews/piece-to-judge'
import { QueueFrame } from '@/components/reviews/queue-frame'
import { QueueKeys } from '@/components/reviews/queue-keys'
import { Verdict } from '@/components/reviews/verdict'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { PieceToJudge, QueueView } from '@/lib/reviews/view'

import { ask, giveBack, reopen, vouch } from './actions'

type QueuePageProps = {
  queue: QueueView
  piece: PieceToJudge | undefined
  shows: 'list' | 'piece'
  isFirstPage: boolean
  done: string | undefined
  timeZone: string
  linksAuthor: boolean
}

/** The queue with one of its pieces open, wherever in it that piece stands. */
export function QueuePage({ queue, piece, shows, isFirstPage, done, timeZone, linksAuthor }: QueuePageProps) {
  const ids = queue.pieces.map(({ id }) => id)
  const at = piece ? ids.indexOf(piece.id) : -1
  const next = ids[at + 1] ?? ids.find((id) => id !== piece?.id) ?? ''
  const hrefOf = (id: string | undefined) => (id ? (`/mentoring/queue/${id}` as Route) : null)
  return (
    <QueueFrame queue={queue} current={piece?.id} isFirstPage={isFirstPage} done={done} shows={shows}>
      {piece ? (
        <>
          <Link
            href="/mentoring/queue"
            className="mb-2 inline-flex min-h-11 items-center text-sm text-ink-soft hover:text-ink lg:hidden"
          >
            Review queue
          </Link>
          <QueueKeys
            key={piece.id}
            next={hrefOf(ids[at + 1])}
            previous={hrefOf(ids[at - 1])}
            hasJustJudged={done !== undefined}
          />
          <PieceView piece={piece} timeZone={timeZone} linksAuthor={linksAuthor}>
            <Verdict piece={piece} next={next} signOff={vouch} giveBack={giveBack} ask={ask} reopen={reopen} />
          </PieceView>
        </>
      ) : (
        <Card>
          <EmptyState
            icon={<Check />}
            says="Evidence that waits for your verdict stands here, the oldest promise first."
          />
        </Card>
      )}
    </QueueFrame>
  )
}
