import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import type { OfferToLearner } from '@/lib/mentorship/views/offer'
import { firstName } from '@/lib/mentorship/views/pair'

/** Who was asked to mentor one and has not answered yet: so that waiting is not silence. */
export function AskedMentors({ offers }: { offers: readonly OfferToLearner[] }) {
  return (
    <Card title="Asked for you" lead="Proposed by whoever manages your programme. The mentor says yes or no.">
      <ul className="divide-y">
        {offers.map(({ id, mentor, minutesPerWeek, from, to }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <p className="font-medium">Waiting for {firstName(mentor)}’s answer</p>
            <p className="text-sm text-ink-soft">
              {mentor} was asked to mentor you for {minutesPerWeek} minutes a week, from {formatDate(from)} to{' '}
              {formatDate(to)}.
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
