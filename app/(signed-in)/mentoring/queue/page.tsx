import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { currentContext } from '@/lib/access/current-context'
import { timeZoneOf } from '@/lib/pathways/queries'
import { findPerson } from '@/lib/people/queries'
import { reviewsAnything } from '@/lib/reviews/guided'
import { lastVerdict } from '@/lib/reviews/last-verdict'
import { showPiece } from '@/lib/reviews/show-piece'
import { showQueue } from '@/lib/reviews/show-queue'

import { QueuePage } from './queue-page'

export const metadata: Metadata = { title: 'Review queue' }

/** What waits for one's verdict, with the first piece open where there is room for it. */
export default async function Page({ searchParams }: PageProps<'/mentoring/queue'>) {
  const context = await currentContext()
  const { after, judged } = await searchParams
  const done = typeof judged === 'string' ? await lastVerdict(context, judged) : undefined
  const from = typeof after === 'string' ? after : undefined
  const queue = await showQueue(context, from)
  if (queue.count === 0 && !done && !(await reviewsAnything(context))) notFound()
  const [first] = queue.pieces
  const piece = first && (await showPiece(context, first.id))

  return (
    <QueuePage
      queue={queue}
      piece={piece}
      shows="list"
      isFirstPage={from === undefined}
      done={done}
      timeZone={(await timeZoneOf(context, context.actor.id)) ?? 'UTC'}
      linksAuthor={piece !== undefined && (await findPerson(context, piece.personId)) !== undefined}
    />
  )
}
