import type { Metadata } from 'next'
import { HeartHandshake } from 'lucide-react'

import { OfferCard } from '@/components/mentorship/offer-card'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { offersTo } from '@/lib/mentorship/offers'
import { findMentorship } from '@/lib/mentorship/queries'
import { showMentorTerms } from '@/lib/mentorship/terms'

import { accept, decline } from './actions'

export const metadata: Metadata = { title: 'Asked to mentor' }

/** Whom one is asked to mentor: who, from when to when, how much of the week, and what there is to teach. */
export default async function OffersPage({ searchParams }: PageProps<'/mentoring/offers'>) {
  const context = await currentContext()
  const { agreed } = await searchParams
  const pair = typeof agreed === 'string' ? await findMentorship(context, agreed) : undefined
  const offers = await offersTo(context)
  const { people, minutesPerWeek, use } = await showMentorTerms(context)
  const today = context.now.toISOString().slice(0, 10)

  return (
    <>
      <PageHeader
        title="Asked to mentor"
        lead={`You mentor ${countOf(use.people, 'person', 'people')} of the ${people} you have room for, with ${use.minutesPerWeek} of ${minutesPerWeek} minutes a week.`}
        actions={<LinkButton href="/mentoring/terms">Mentoring terms</LinkButton>}
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        {pair && (
          <Notice
            tone="success"
            title={`You are ${pair.learner}’s mentor.`}
            action={<LinkButton href={`/conversations/${pair.id}`}>Your conversations</LinkButton>}
          >
            {pair.isInForce
              ? 'Find a first half hour together.'
              : `It begins on ${formatDate(pair.from.toISOString().slice(0, 10))}.`}
          </Notice>
        )}
        {offers.length === 0 ? (
          <Card>
            <EmptyState
              icon={<HeartHandshake />}
              says="Nobody waits for your answer. When a programme manager proposes you as someone’s mentor, it is asked here."
            />
          </Card>
        ) : (
          offers.map((offer) => (
            <OfferCard
              key={offer.id}
              offer={{ ...offer, from: offer.from < today ? today : offer.from }}
              accept={accept}
              decline={decline}
            />
          ))
        )}
      </div>
    </>
  )
}
