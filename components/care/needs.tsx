import type { Route } from 'next'
import Link from 'next/link'

import type { CareFlag } from '@/lib/mentorship/views/care'

/** Why someone may need a word, each cause with what to do about it. */
export function Needs({ attention, flags }: { attention: readonly string[]; flags: readonly CareFlag[] }) {
  if (attention.length + flags.length === 0) return <span className="text-ink-faint">On the way</span>
  return (
    <ul className="grid max-w-xs gap-2 text-left">
      {attention.map((says) => (
        <li key={says} className="text-drifting">
          {says}
        </li>
      ))}
      {flags.map(({ cause, next }) => (
        <li key={cause}>
          <span className="text-drifting">{cause}</span>{' '}
          <Link className="text-link" href={next.href as Route /* made beside the pages that it leads to */}>
            {next.says}
          </Link>
        </li>
      ))}
    </ul>
  )
}
