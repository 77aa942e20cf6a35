import type { Route } from 'next'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'

type VersionListProps = {
  programmeId: string
  versions: readonly {
    id: string
    number: number
    note: string
    publishedAt: Date | null
    createdBy: string | null
    cohorts: readonly string[]
  }[]
  shown: number
  current: number | undefined
}

/** All versions of a standard, and who goes by each. */
export function VersionList({ programmeId, versions, shown, current }: VersionListProps) {
  return (
    <Card title="Versions" lead="A published version is never rewritten: people stay on the one they began with.">
      <ol className="divide-y">
        {versions.map(({ id, number, note, publishedAt, createdBy, cohorts }) => (
          <li key={id} className="py-2.5 first:pt-0 last:pb-0">
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              {number === shown ? (
                <span aria-current="page" className="font-medium">
                  Version {number}
                </span>
              ) : (
                <Link
                  href={
                    (publishedAt
                      ? `/programmes/${programmeId}/standard?version=${number}`
                      : `/programmes/${programmeId}/standard/edit`) as Route // pages of this programme
                  }
                  className="text-link inline-flex min-h-11 items-center font-medium md:min-h-6"
                >
                  Version {number}
                </Link>
              )}
              {number === current && <Badge tone="on-track">In use</Badge>}
              {!publishedAt && <Badge tone="drifting">Draft</Badge>}
            </div>
            <p className="text-sm text-ink-soft">
              {publishedAt ? `Published ${formatDate(publishedAt.toISOString().slice(0, 10), 'short')}` : 'Begun'}
              {createdBy && ` by ${createdBy}`}.{cohorts.length > 0 && ` ${cohorts.join(', ')} began with it.`}
            </p>
            {note && <p className="mt-1 text-sm wrap-anywhere">{note}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
