import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { currentContext } from '@/lib/access/current-context'
import { timeZoneOf } from '@/lib/pathways/queries'
import { findPerson } from '@/lib/people/queries'
import { lastVerdict } from '@/lib/reviews/last-verdict'
import { showPiece } from '@/lib/reviews/show-piece'
import { showQueue } from '@/lib/reviews/show-queue'

import { QueuePage } from '../queue-page'

export const metadata: Metadata = { title: 'A piece to review' }

/** One piece of the queue, or one that was judged before, beside its criteria. */
export default async function Page({ params, searchParams }: PageProps<'/mentoring/queue/[evidenceId]'>) {
  const context = await currentContext()
  const { evidenceId } = await params
  const { judged } = await searchParams
  const piece = await showPiece(context, evidenceId)
  if (!piece) notFound()
  const done = typeof judged === 'string' ? await lastVerdict(context, judged) : undefined

  return (
    <QueuePage
      queue={await showQueue(context)}
      piece={piece}
      shows="piece"
      isFirstPage
      done={done}
      timeZone={(await timeZoneOf(context, context.actor.id)) ?? 'UTC'}
      linksAuthor={(await findPerson(context, piece.personId)) !== undefined}
    />
  )
}
