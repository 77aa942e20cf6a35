import { Card } from '@/components/ui/card'
import { countOf, formatMoney } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { Renewal } from '@/lib/pathways/model'

/** What the certificates of a plan ask for after its finish, so that nobody earns one without knowing. */
export function Keeping({ renewals, currency }: { renewals: readonly Renewal[]; currency: string }) {
  if (renewals.length === 0) return null
  return (
    <Card
      title="Keeping it"
      lead="Certificates that run out, and what renewing them takes. None of this moves your date."
    >
      <ul className="divide-y">
        {renewals.map(({ certification, title, expires, how, hours, cost }) => (
          <li
            key={`${certification}-${expires}`}
            className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-3 first:pt-0"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-medium">{title}</p>
              <p className="text-sm text-ink-soft">{how}</p>
            </div>
            <p className="text-sm text-ink-soft tabular-nums sm:text-right">
              <span className="block text-ink">by {formatDate(expires, 'short')}</span>
              {countOf(hours, 'hour')}
              {cost > 0 && `, ${formatMoney({ amount: cost, currency })}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
