import type { Route } from 'next'
import Link from 'next/link'

import { LinkButton } from '@/components/ui/link-button'
import { sayList } from '@/lib/core/say'
import type { Evidence } from '@/lib/evidence/view'

import { stateInWords } from './state-in-words'

type PieceLineProps = { piece: Evidence; reviewers: readonly string[]; today: string }

/** A piece in one's own list: what it shows, who has it now, and what was said about it. */
export function PieceLine({ piece, reviewers, today }: PieceLineProps) {
  const { id, title, claims, goals, state, returns, signOffs } = piece
  const note = state === 'returned' ? returns[0]?.note : signOffs.findLast(({ counts }) => counts)?.note
  return (
    <li className="px-5 py-4 md:px-6">
      <Link
        href={`/my/evidence/${id}` as Route}
        className="font-medium break-words hover:underline hover:underline-offset-4"
      >
        {title}
      </Link>
      <p className="mt-0.5 text-sm text-ink-soft">
        Shows {sayList(claims.map((claim) => `${claim.title} ${claim.level}`))}
        {goals.length > 0 && ` in ${sayList([...new Set(goals.map(({ project }) => project.name))])}`}
      </p>
      <p className="mt-1.5 text-[0.9375rem]">{stateInWords(piece, reviewers, today)}</p>
      {note && (
        <p className="mt-2 line-clamp-3 max-w-prose border-l-2 pl-3 text-sm break-words whitespace-pre-wrap text-ink-soft">
          {note}
        </p>
      )}
      {state === 'returned' && (
        <LinkButton href={`/my/evidence/${id}/change` as Route} size="small" className="mt-3">
          Change and hand in again<span className="sr-only">: {title}</span>
        </LinkButton>
      )}
    </li>
  )
}
