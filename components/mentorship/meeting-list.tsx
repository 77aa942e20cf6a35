import type { Route } from 'next'
import Link from 'next/link'

import type { FormAction } from '@/components/forms/use-action-form'
import { formatDate } from '@/components/ui/format-date'
import type { ConversationsView } from '@/lib/mentorship/views/conversations'

import { ActionItem } from './action-item'

/** The meetings of two people, the newest first, with their notes and what was agreed. */
export function MeetingList({ view, tick }: { view: ConversationsView; tick: FormAction<unknown> }) {
  const { meetings, mentorshipId, me, today, isInForce } = view
  return (
    <ol className="divide-y border-t">
      {meetings.map(({ id, heldOn, notes, keptBy, actions }) => (
        <li key={id} className="px-5 py-5 md:px-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h3 className="font-semibold">
              <time dateTime={heldOn}>{formatDate(heldOn)}</time>
            </h3>
            <p className="flex items-center gap-3 text-sm text-ink-soft">
              Kept by {keptBy === me.name ? 'you' : keptBy}
              {isInForce && (
                <Link
                  className="inline-flex min-h-11 items-center text-link md:min-h-6 print:hidden"
                  href={`/conversations/${mentorshipId}/${id}` as Route /* its own page */}
                >
                  Change<span className="sr-only"> the notes of {formatDate(heldOn)}</span>
                </Link>
              )}
            </p>
          </div>
          <p className="mt-2 max-w-prose text-[0.9375rem] break-words whitespace-pre-line">{notes}</p>
          {actions.length > 0 && (
            <ul className="mt-3" aria-label="What was agreed">
              {actions.map((action) => (
                <li key={action.id}>
                  <ActionItem
                    action={action}
                    myId={me.id}
                    today={today}
                    tick={isInForce && action.doneAt ? tick : undefined}
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
