import type { FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { Stat, Stats } from '@/components/ui/stat'
import type { MatchingView } from '@/lib/mentorship/views/matching'

import { PairTable } from './pair-table'
import { ProposeForm } from './propose-form'
import { PublishForm } from './publish-form'
import { WithoutList } from './without-list'

type MatchingCardProps = {
  matching: MatchingView
  programmeId: string
  today: string
  propose: FormAction<unknown>
  publish: FormAction<{ offers: number }>
}

/** The proposed pairs with their proof, and what can be done with them; published ones are only read. */
export function MatchingCard({ matching, programmeId, today, propose, publish }: MatchingCardProps) {
  const { id, version, now, proposed, pairs, without, publishedAt } = matching
  const isDraft = publishedAt === null
  const isChanged =
    now.points !== proposed.points || now.served !== proposed.served || pairs.some((pair) => pair.isByHand)
  const broken = pairs.filter(({ breaks }) => breaks.length > 0)
  const people = pairs.length + without.length

  return (
    <Card
      flush
      title={isDraft ? 'Proposed pairs' : 'Published pairs'}
      lead={
        publishedAt
          ? `Each mentor was asked on ${formatDate(publishedAt.toISOString().slice(0, 10))}. Nothing in it changes any more.`
          : 'A draft: nobody is asked before you publish it.'
      }
      action={!isDraft && <Badge tone="on-track">Published</Badge>}
    >
      <div className="grid gap-5 px-5 pb-5 md:px-6">
        <Stats>
          <Stat label="Learners with a mentor" value={now.served} unit={`of ${people}`} />
          <Stat label="Worth of all pairs" value={now.points} unit="points">
            {isChanged && difference(now.points - proposed.points)}
          </Stat>
        </Stats>
        <p className="text-sm text-ink-soft">{proof(matching, isChanged)}</p>
        {broken.length > 0 && (
          <Notice tone="warning" title="This cannot be published as it is">
            {[...new Set(broken.flatMap(({ breaks }) => breaks))].join(' ')}
          </Notice>
        )}
      </div>
      <PairTable pairs={pairs} {...(isDraft && { programmeId })} />
      {without.length > 0 && <WithoutList without={without} {...(isDraft && { programmeId })} />}
      {isDraft && (
        <div className="grid gap-5 border-t px-5 py-5 md:px-6">
          {isChanged && (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <ProposeForm action={propose} programmeId={programmeId} keep={{ id, version }}>
                Find the rest anew
              </ProposeForm>
              <p className="text-sm text-ink-soft">
                What you decided stays; everyone else is paired as well as can be.
              </p>
            </div>
          )}
          <PublishForm key={version} action={publish} matching={{ id, version, pairs: pairs.length }} today={today} />
        </div>
      )}
    </Card>
  )
}

function proof({ isProven, keepsDecisions, proposed }: MatchingView, isChanged: boolean): string {
  if (!isProven)
    return 'The best that was found in the time there was; a better set may exist. Propose again to look longer.'
  const sets = keepsDecisions ? 'no set of pairs that keeps what you decided' : 'no set of pairs'
  const than = isChanged ? ` than its ${countOf(proposed.points, 'point')}` : ''
  return `${isChanged ? 'What was proposed is proven' : 'Proven'}: ${sets} gives more people a mentor, and none that gives as many is worth more${than}.`
}

function difference(points: number): string {
  if (points === 0) return 'as proposed'
  return `${countOf(Math.abs(points), 'point')} ${points < 0 ? 'less' : 'more'} than proposed`
}
