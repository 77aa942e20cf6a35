import type { ReactNode } from 'react'

import { classes } from '@/components/ui/classes'
import { DateHeadline } from '@/components/ui/date-headline'
import { countOf } from '@/components/ui/format-amount'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { QueueView } from '@/lib/reviews/view'

import { QueueList } from './queue-list'
import { loadInWords } from './queue-load'

type QueueFrameProps = {
  queue: QueueView
  current: string | undefined
  isFirstPage: boolean
  /** What was done just now. */
  done: string | undefined
  /** On a phone, where there is room for one: the list or the piece. */
  shows: 'list' | 'piece'
  children: ReactNode
}

/** The queue at the left and the piece at the right; on a phone one of the two. */
export function QueueFrame({ queue, current, isFirstPage, done, shows, children }: QueueFrameProps) {
  return (
    <>
      <div className={classes(shows === 'piece' && 'max-lg:sr-only')}>
        {queue.count === 0 ? (
          <PageHeader title="Review queue" lead="Nothing waits for you." />
        ) : (
          <div className="mb-6 md:mb-8">
            <DateHeadline label="Review queue" instead={countOf(queue.minutesNeeded, 'minute')}>
              <p>{loadInWords(queue)}</p>
            </DateHeadline>
          </div>
        )}
      </div>
      {done && (
        <div className="mb-6">
          <Notice tone="success">{done}</Notice>
        </div>
      )}
      {queue.count === 0 && !current ? (
        children
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
          <div
            className={classes(
              'lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto scroll-slim',
              shows === 'piece' && 'max-lg:hidden',
            )}
          >
            <QueueList queue={queue} current={current} isFirstPage={isFirstPage} />
          </div>
          <div className={classes('min-w-0', shows === 'list' && 'max-lg:hidden')}>{children}</div>
        </div>
      )}
    </>
  )
}
