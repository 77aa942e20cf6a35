import { Award } from 'lucide-react'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/format-date'
import type { IssuedBadge } from '@/lib/badges/model'

/** Someone's badges, the newest first, each with its page; those that were taken back say why. */
export function BadgeList({ badges }: { badges: readonly IssuedBadge[] }) {
  return (
    <ul className="divide-y">
      {badges.map(({ id, skillTitle, level, issuedAt, expiresAt, revoked }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
          <Award aria-hidden="true" className="size-5 shrink-0 text-ink-faint" strokeWidth={1.75} />
          <div className="min-w-0 flex-1 basis-52">
            <Link className="inline-flex min-h-11 items-center font-medium text-link md:min-h-0" href={`/badges/${id}`}>
              {skillTitle}, level {level}
            </Link>
            <p className="text-sm text-ink-soft">
              {revoked
                ? `Taken back on ${formatDate(revoked.at.slice(0, 10))}: ${revoked.reason}`
                : `Issued on ${formatDate(issuedAt.slice(0, 10))}${expiresAt ? `, valid until ${formatDate(expiresAt.slice(0, 10))}` : ''}`}
            </p>
          </div>
          {revoked && <Badge tone="late">Taken back</Badge>}
        </li>
      ))}
    </ul>
  )
}
