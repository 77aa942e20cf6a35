import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { Stat, Stats } from '@/components/ui/stat'

import { ChangeList } from '../change-list'
import type { Check, Preview } from './send-files'

type PreviewListProps = { check: Extract<Check, { outcome: 'sound' }>; children: ReactNode }

/** What an import would do, entry by entry; the children publish it. */
export function PreviewList({ check: { files, entries, unlisted, counts }, children }: PreviewListProps) {
  const changes = counts.create + counts.change
  return (
    <Card
      title="2. What it would do"
      lead={files.map((file) => `${file.name}: ${file.list ?? file.format}, ${file.encoding}`).join(' · ')}
    >
      <Stats three>
        <Stat label="New" value={counts.create} />
        <Stat label="Changed" value={counts.change} />
        <Stat label="Unchanged" value={counts.unchanged} />
      </Stats>
      <div className="mt-5 flex flex-col items-start gap-4">
        {changes === 0 ? <p>The catalogue says all of this already. There is nothing to publish.</p> : children}
      </div>
      {entries.length > 0 && (
        <ul className="mt-5 divide-y border-t" aria-label="Entries that would change">
          {entries.map((entry) => (
            <li key={`${entry.list} ${entry.id}`} className="py-0.5">
              <PreviewedEntry entry={entry} />
            </li>
          ))}
          {unlisted > 0 && <li className="py-2.5 pl-6 text-ink-soft">and {unlisted} more</li>}
        </ul>
      )}
    </Card>
  )
}

function PreviewedEntry({ entry }: { entry: Preview }) {
  const name = (
    <>
      <span className="font-medium">{entry.title}</span>{' '}
      <span className="text-sm break-all text-ink-soft">
        {entry.list.replace(/ies$/, 'y').replace(/s$/, '')} {entry.id}
      </span>
    </>
  )
  if (entry.does !== 'change')
    return (
      <p className="flex items-center justify-between gap-3 py-2 pl-6">
        <span className="min-w-0">{name}</span>
        <Badge tone="on-track">New</Badge>
      </p>
    )
  return (
    <Disclosure summary={name} aside={<Badge tone="accent">{countOf(entry.changes.length, 'field')}</Badge>}>
      <ChangeList changes={entry.changes} />
    </Disclosure>
  )
}
