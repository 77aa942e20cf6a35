import { ExternalLink, Paperclip } from 'lucide-react'

import { formatDate } from '@/components/ui/format-date'
import type { EvidenceContent } from '@/lib/evidence/model'

/** What a piece says: the account, and the ways to the link and the file. Text stays text, whatever is in it. */
export function PieceContent({ content }: { content: EvidenceContent }) {
  const { account, url, file, happenedOn } = content
  return (
    <div className="grid gap-4">
      {account && <p className="max-w-prose break-words whitespace-pre-wrap">{account}</p>}
      {(url || file) && (
        <ul className="grid gap-2 text-[0.9375rem]">
          {url && (
            <li className="flex items-start gap-2.5">
              <ExternalLink aria-hidden="true" className="mt-1 size-4 shrink-0 text-ink-faint" />
              <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="text-link min-w-0 break-all">
                {url}
                <span className="sr-only"> (opens in a new tab)</span>
              </a>
            </li>
          )}
          {file && (
            <li className="flex items-start gap-2.5">
              <Paperclip aria-hidden="true" className="mt-1 size-4 shrink-0 text-ink-faint" />
              <a href={`/evidence/files/${file.hash}`} download className="text-link min-w-0 break-all">
                {file.name}
                <span className="sr-only"> (download)</span>
              </a>
            </li>
          )}
        </ul>
      )}
      {happenedOn && <p className="text-sm text-ink-soft">Done on {formatDate(happenedOn)}</p>}
    </div>
  )
}
