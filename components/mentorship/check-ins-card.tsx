import { Hourglass, MessagesSquare, PencilLine } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { formatMoment } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import type { ConversationsView } from '@/lib/mentorship/views/conversations'
import { firstName } from '@/lib/mentorship/views/pair'

import { standAsks, standInWords } from './stand-words'

const icons = { 'to-fill': PencilLine, waiting: Hourglass, 'to-agree': MessagesSquare, agreed: MessagesSquare }

/** The check-in that is open and whose turn it is, or the way to begin one; and those before it. */
export function CheckInsCard({
  view: { checkIns, mentorshipId, me, other, isMentor, isInForce, timeZone },
}: {
  view: ConversationsView
}) {
  const open = isInForce ? checkIns.find(({ agreedAt }) => !agreedAt) : undefined
  const past = checkIns.filter(({ agreedAt }) => agreedAt)
  const Icon = icons[open?.stand ?? 'to-fill']
  return (
    <Card title="Check-in on skills">
      <div className="grid gap-4 text-[0.9375rem]">
        {open && (
          <>
            <p className="flex gap-3">
              <Icon aria-hidden="true" strokeWidth={1.75} className="mt-0.5 size-5 shrink-0 text-ink-faint" />
              <span>
                <span className="font-medium">{standInWords(open, me.id)}.</span>
                <span className="mt-0.5 block text-sm text-ink-soft">{open.skills.join(', ')}</span>
              </span>
            </p>
            <div>
              <LinkButton
                href={`/check-ins/${open.id}` as Route /* its own page */}
                size="small"
                variant={open.stand === 'waiting' ? 'secondary' : 'primary'}
              >
                {standAsks[open.stand]}
              </LinkButton>
            </div>
          </>
        )}
        {!open && isInForce && (
          <>
            <p className="text-ink-soft">
              Each of you says alone where {isMentor ? firstName(other.name) : 'you'} {isMentor ? 'stands' : 'stand'};
              then you compare and agree.
            </p>
            <div>
              <LinkButton size="small" href={`/conversations/${mentorshipId}/check-in` as Route /* its own page */}>
                Begin a check-in
              </LinkButton>
            </div>
          </>
        )}
        {past.length > 0 && (
          <ul className="grid gap-2">
            {past.map(({ id, agreedAt, skills }) => (
              <li key={id} className="text-sm">
                <Link href={`/check-ins/${id}` as Route /* its own page */} className="text-link">
                  Agreed on {agreedAt && formatMoment(agreedAt, timeZone).split(',')[0]}
                </Link>
                <span className="block text-ink-soft">{skills.join(', ')}</span>
              </li>
            ))}
          </ul>
        )}
        {!isInForce && past.length === 0 && <p className="text-ink-soft">None was agreed.</p>}
      </div>
    </Card>
  )
}
