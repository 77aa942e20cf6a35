import { PencilLine } from 'lucide-react'
import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { DraftLine } from '@/lib/evidence/view'

/** What is begun and not handed in, with the way to go on; nothing is drawn when nothing is begun. */
export function DraftLines({ drafts }: { drafts: readonly DraftLine[] }) {
  if (drafts.length === 0) return null
  return (
    <Card title="Begun, not handed in" flush>
      <ul className="divide-y border-t">
        {drafts.map(({ about, title }) => (
          <li key={about} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 md:px-6">
            <PencilLine aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
            <span className="min-w-0 flex-1 basis-40 break-words">
              {title}
              {about !== 'new' && <span className="block text-sm text-ink-soft">A change to what you handed in</span>}
            </span>
            <LinkButton
              href={(about === 'new' ? '/my/evidence/new' : `/my/evidence/${about}/change`) as Route}
              size="small"
            >
              Go on<span className="sr-only"> with {title}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}
