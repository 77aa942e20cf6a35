import type { Route } from 'next'

import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { ConversationsView } from '@/lib/mentorship/views/conversations'
import { firstName } from '@/lib/mentorship/views/pair'

import { ActionItem } from './action-item'
import { CheckInsCard } from './check-ins-card'
import { MeetingList } from './meeting-list'
import { PrivateNoteForm } from './private-note-form'

type ConversationsProps = {
  view: ConversationsView
  actions: { tick: FormAction<unknown>; writeNote: FormAction<unknown> }
}

/** What two people keep of their mentorship: what is agreed and open, check-ins, meetings, and one's own note. */
export function Conversations({ view, actions: { tick, writeNote } }: ConversationsProps) {
  const { mentorshipId, other, me, open, meetings, note, today, isInForce } = view
  const keep = `/conversations/${mentorshipId}/new` as Route // its own page
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {open.length > 0 && (
          <Card title="Agreed, not done yet" lead="Either of you ticks what is done.">
            <ul>
              {open.map((action) => (
                <li key={action.id}>
                  <ActionItem action={action} myId={me.id} today={today} tick={isInForce ? tick : undefined} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card
          flush
          title="Meetings"
          lead={`You and ${firstName(other.name)} read these notes; nobody else does.`}
          action={
            isInForce && meetings.length > 0 ? (
              <LinkButton href={keep} size="small">
                Keep a meeting
              </LinkButton>
            ) : undefined
          }
        >
          {meetings.length > 0 ? (
            <MeetingList view={view} tick={tick} />
          ) : (
            <EmptyState
              says={isInForce ? 'After you talk, keep a few lines and who does what by when.' : 'No meeting was kept.'}
              action={isInForce ? <LinkButton href={keep}>Keep a meeting</LinkButton> : undefined}
            />
          )}
        </Card>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <CheckInsCard view={view} />
        <Card title="Private note" lead={`Only you ever read it, not even ${firstName(other.name)}.`}>
          <PrivateNoteForm mentorshipId={mentorshipId} note={note} action={writeNote} />
        </Card>
      </div>
    </div>
  )
}
