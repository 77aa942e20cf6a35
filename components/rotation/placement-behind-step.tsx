import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import type { PlacementBehind } from '@/lib/pathways/view'

/** Why a placement is a step of a plan: with whom it is, and that its days stand. */
export function PlacementBehindStep({ placement: { host, from, to } }: { placement: PlacementBehind }) {
  return (
    <p className="max-w-prose">
      A placement with{' '}
      <Link className="text-link" href={`/hosts/${host.id}` as Route}>
        {host.name}
      </Link>{' '}
      from {formatDate(from)} to {formatDate(to)}, as your rotation schedule says. An hour a week of your protected time
      goes to notes and evidence.
    </p>
  )
}
