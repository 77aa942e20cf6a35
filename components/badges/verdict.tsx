import { CircleCheck, CircleHelp, CircleX, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { Notice, type NoticeTone } from '@/components/ui/notice'
import type { BadgeCheck, BadgeVerdict } from '@/lib/badges/model'

const tones: Record<BadgeVerdict['outcome'], NoticeTone> = { holds: 'success', refused: 'error', unknown: 'warning' }
const titles: Record<BadgeVerdict['outcome'], string> = {
  holds: 'Verified',
  refused: 'Not valid',
  unknown: 'We cannot tell',
}

/** What came of checking a badge, in a sentence; and each thing that was looked at. */
export function Verdict({ verdict, action }: { verdict: BadgeVerdict; action?: ReactNode }) {
  return (
    <div className="grid gap-5">
      <Notice tone={tones[verdict.outcome]} title={titles[verdict.outcome]} action={action}>
        <span className="wrap-anywhere">{verdict.says}</span>
      </Notice>
      {verdict.checks.length > 0 && (
        <ul className="grid gap-2.5" aria-label="What was checked">
          {verdict.checks.map((check) => (
            <CheckLine key={check.title} check={check} />
          ))}
        </ul>
      )}
    </div>
  )
}

const marks: Record<BadgeCheck['state'], { Icon: LucideIcon; look: string; word: string }> = {
  holds: { Icon: CircleCheck, look: 'text-on-track', word: 'holds' },
  fails: { Icon: CircleX, look: 'text-danger', word: 'fails' },
  unknown: { Icon: CircleHelp, look: 'text-drifting', word: 'cannot be told' },
}

function CheckLine({ check: { title, state, says } }: { check: BadgeCheck }) {
  const { Icon, look, word } = marks[state]
  return (
    <li className="flex items-start gap-2.5 text-[0.9375rem]">
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${look}`} strokeWidth={1.75} />
      <span className="min-w-0 wrap-anywhere">
        <span className="font-medium">{title}</span>
        <span className="sr-only"> {word}</span>
        <span className="block text-ink-soft">{says}</span>
      </span>
    </li>
  )
}
