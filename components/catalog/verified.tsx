import { BadgeCheck, CircleDashed } from 'lucide-react'

import { formatDate } from '@/components/ui/format-date'

type VerifiedProps = { source: string; checkedOn?: string | undefined; short?: boolean }

/** Whether the facts of a certification were compared with what its issuer publishes, and when. */
export function Verified({ source, checkedOn, short }: VerifiedProps) {
  const Icon = checkedOn ? BadgeCheck : CircleDashed
  return (
    <span className="inline-flex items-start gap-1.5 text-sm text-ink-soft">
      <Icon
        aria-hidden="true"
        className={checkedOn ? 'mt-0.5 size-4 shrink-0 text-on-track' : 'mt-0.5 size-4 shrink-0'}
      />
      <span className="min-w-0">
        {checkedOn ? `Checked on ${formatDate(checkedOn, short ? 'short' : 'long')}` : 'Not verified'}
        {!short && (
          <>
            {checkedOn ? ' against ' : '; compare with '}
            <a href={source} rel="noreferrer" className="text-link break-words">
              {hostOf(source)}
            </a>
          </>
        )}
      </span>
    </span>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
