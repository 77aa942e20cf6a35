import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import type { NextStep, Reader } from '@/lib/readiness/view'

/** Where a piece is read: by its author, and by who may review it. */
const pages = { self: '/my/evidence', reviewer: '/mentoring/queue' }

/** The piece or the goal that closes a gap, with the way to it; nothing where the whole group has one way. */
export function NextStepLine({ next, reader }: { next: NextStep; reader: Reader }) {
  if (next.does === 'wait' || next.does === 'change') {
    const { evidenceId, title, promisedBy } = next.piece
    return (
      <p className="mt-0.5 text-sm text-ink-soft">
        {reader === 'carer' ? (
          title
        ) : (
          <Link className="text-link" href={`${pages[reader]}/${evidenceId}` as Route}>
            {title}
          </Link>
        )}
        {next.does === 'wait' && <span>, review promised by {formatDate(promisedBy, 'day')}</span>}
      </p>
    )
  }
  if (next.does !== 'work') return null
  const { id, project, by } = next.goal
  return (
    <p className="mt-0.5 text-sm text-ink-soft">
      <Link className="text-link" href={`/projects/${project.id}` as Route}>
        {project.name}
      </Link>
      , by {formatDate(by, 'day')}
      {reader === 'self' && (
        <>
          {' · '}
          <Link className="text-link" href={`/my/evidence/new?goal=${id}` as Route}>
            Add evidence
          </Link>
        </>
      )}
    </p>
  )
}
