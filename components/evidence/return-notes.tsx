import { formatMoment } from '@/components/ui/format-date'
import type { Returned } from '@/lib/evidence/view'

/** What reviewers said was missing, the latest first. */
export function ReturnNotes({ returns, timeZone }: { returns: readonly Returned[]; timeZone: string }) {
  return (
    <ul className="grid gap-4">
      {returns.map(({ id, reviewer, note, at, revision }) => (
        <li key={id} className="border-l-2 border-drifting/50 pl-4 text-[0.9375rem]">
          <p className="max-w-prose break-words whitespace-pre-wrap">{note}</p>
          <p className="mt-1 text-sm text-ink-soft">
            {reviewer}, {formatMoment(at, timeZone)}, on revision {revision}
          </p>
        </li>
      ))}
    </ul>
  )
}
