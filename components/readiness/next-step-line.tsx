import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import type { NextStep } from '@/lib/readiness/view'

/** The piece or the goal that closes a gap, with the way to it; nothing where the whole group has one way. */
export function NextStepLine({ next, isOwn }: { next: NextStep; isOwn: boolean }) {
  if (next.does === 'wait' || next.does === 'change') {
    const { evidenceId, title, promisedBy } = next.piece
    return (
      <p className="mt-0.5 text-sm text-ink-soft">
        <Link className="text-link" href={`${isOwn ? '/my/evidence' : '/mentoring/queue'}/${evidenceId}` as Route}>
          {title}
        </Link>
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
      {isOwn && (
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
