import type { Route } from 'next'
import Link from 'next/link'

import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { ImportLine } from '@/lib/tickets/view'

/** The imports of a team, the latest first; each leads to what it did and to taking it back. */
export const ImportsList = ({ teamId, imports }: { teamId: string; imports: readonly ImportLine[] }) => (
  <ul className="divide-y border-t">
    {imports.map((line) => (
      <li key={line.id}>
        <Link
          href={`/team/${teamId}/tickets/imports/${line.id}` as Route} // its own page
          className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3 hover:bg-ink/5 md:px-6"
        >
          <span className="min-w-0 font-medium break-all">{line.fileName}</span>
          <span className="text-sm text-ink-soft">
            {sayState(line)} · {line.askedBy}, {formatDate(line.askedAt.toISOString().slice(0, 10), 'short')}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

/** What has become of an import, in a few words. */
export function sayState({ state, report, undoneBy }: ImportLine): string {
  if (state === 'queued') return 'Waiting for its turn'
  if (state === 'reading') return 'Being taken in'
  if (state === 'failed') return 'Not taken in'
  if (state === 'undone') return `Taken back by ${undoneBy ?? 'someone'}`
  return report ? countOf(report.tickets, 'ticket') : 'Taken in'
}
