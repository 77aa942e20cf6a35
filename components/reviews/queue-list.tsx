import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import type { QueuedPiece, QueueView } from '@/lib/reviews/view'

import { minutesLeft } from './queue-load'

type QueueListProps = { queue: QueueView; current: string | undefined; isFirstPage: boolean }

/** What waits, the oldest promise first, with a line where this week's minutes run out. */
export function QueueList({ queue, current, isFirstPage }: QueueListProps) {
  const left = minutesLeft(queue)
  const runsOutAt = queue.pieces.findIndex(({ until }) => until > left)
  return (
    <nav aria-label="Waiting for you">
      <ol className="grid gap-1">
        {queue.pieces.map((piece, index) => (
          <li key={piece.id}>
            {index === runsOutAt && (index > 0 || isFirstPage) && <TimeRunsOut minutes={left} />}
            <Link
              href={`/mentoring/queue/${piece.id}` as Route}
              aria-current={piece.id === current ? 'page' : undefined}
              className="block min-h-11 rounded-md border border-transparent px-3 py-2.5 transition-colors hover:bg-ink/4 aria-[current]:border-accent/40 aria-[current]:bg-accent-soft max-lg:border-line! max-lg:bg-surface!"
            >
              <span className="line-clamp-2 text-[0.9375rem] font-medium break-words">{piece.title}</span>
              <span className="mt-0.5 flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
                <span>{piece.author}</span>
                <span className="tabular-nums">{piece.minutes} min</span>
              </span>
              {piece.askedBy && <span className="block text-sm text-ink-soft">{piece.askedBy} asks you</span>}
              <Promised piece={piece} today={queue.today} />
            </Link>
          </li>
        ))}
      </ol>
      {queue.more && (
        <Link
          href={`/mentoring/queue?after=${queue.more}` as Route}
          className="mt-3 flex min-h-11 items-center px-3 text-sm font-medium text-accent hover:underline hover:underline-offset-4"
        >
          What comes after these
        </Link>
      )}
    </nav>
  )
}

function Promised({ piece: { promisedBy }, today }: { piece: QueuedPiece; today: string }) {
  const isLate = promisedBy < today
  return (
    <span className={`block text-sm ${isLate ? 'text-late' : 'text-ink-faint'}`}>
      {isLate ? 'Was promised by ' : 'Promised by '}
      <time dateTime={promisedBy}>{formatDate(promisedBy, 'day')}</time>
    </span>
  )
}

function TimeRunsOut({ minutes }: { minutes: number }) {
  return (
    <p className="mt-2 mb-1 flex items-center gap-2 px-3 text-xs text-drifting before:h-px before:w-4 before:bg-drifting/50 after:h-px after:flex-1 after:bg-drifting/50">
      {minutes === 0 ? 'This week’s minutes are used' : `Your ${minutes} minutes left end here`}
    </p>
  )
}
