import { CircleCheck, CircleSlash2 } from 'lucide-react'

import type { ReactNode } from 'react'

import { formatMoment } from '@/components/ui/format-date'
import type { SignedOff } from '@/lib/evidence/view'

type SignOffListProps = {
  signOffs: readonly SignedOff[]
  timeZone: string
  /** What can be done with a sign-off that counts. */
  renderDeed?: (signOff: SignedOff) => ReactNode
}

/** Who vouched for which level on a piece, and whether that still counts. */
export function SignOffList({ signOffs, timeZone, renderDeed }: SignOffListProps) {
  return (
    <ul className="grid gap-4">
      {signOffs.map((signOff) => {
        const { id, skill, level, signer, standing, note, at, counts } = signOff
        return (
          <li key={id} className="flex gap-2.5 text-[0.9375rem]">
            {counts ? (
              <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-on-track" strokeWidth={1.75} />
            ) : (
              <CircleSlash2 aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-faint" strokeWidth={1.75} />
            )}
            <div className="min-w-0">
              <p className="font-medium">
                {skill} <span className="tabular-nums">{level}</span>
                {!counts && <span className="font-normal text-ink-soft">, counts no more</span>}
              </p>
              <p className="text-sm text-ink-soft">
                {signer}, {standingNames[standing]}, {formatMoment(at, timeZone)}
              </p>
              {note && <p className="mt-1 max-w-prose break-words whitespace-pre-wrap">{note}</p>}
              {counts && renderDeed && <div className="mt-1">{renderDeed(signOff)}</div>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const standingNames = { mentor: 'as mentor', lead: 'as team lead', colleague: 'as a colleague who was asked' }
