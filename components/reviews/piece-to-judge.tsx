import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { PieceContent } from '@/components/evidence/piece-content'
import { ReturnNotes } from '@/components/evidence/return-notes'
import { ServedGoals } from '@/components/evidence/served-goals'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import type { PieceToJudge } from '@/lib/reviews/view'

import { pieceTitleId } from './keys'

type PieceProps = {
  piece: PieceToJudge
  timeZone: string
  /** Whether its author's own page is open to the reviewer. */
  linksAuthor: boolean
  /** The verdict's forms, beside what is judged. */
  children: ReactNode
}

/** A piece of evidence beside its criteria, to be judged. */
export function PieceView({ piece, timeZone, linksAuthor, children }: PieceProps) {
  const { title, author, personId, submittedAt, minutes, question, standing, goals, returns } = piece
  return (
    <article aria-labelledby={pieceTitleId} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <header>
        <h2
          id={pieceTitleId}
          tabIndex={-1}
          className="font-serif text-xl font-medium break-words outline-offset-4 md:text-[1.75rem] md:leading-9"
        >
          {title}
        </h2>
        <p className="mt-1 text-ink-soft">
          {linksAuthor ? (
            <Link href={`/mentoring/${personId}` as Route} className="text-link">
              {author}
            </Link>
          ) : (
            author
          )}
          , handed in on {formatDate(submittedAt.toISOString().slice(0, 10), 'day')}; about {minutes} minutes to read.
        </p>
      </header>
      {question && (
        <Notice title={`${question.askedBy} asks you to look at this piece`}>
          {question.note || 'You see it until you have judged it.'}
        </Notice>
      )}
      {standing && <Notice tone="success">{standing}</Notice>}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-2">
        <div className="grid gap-6">
          <Card title="What was done">
            <PieceContent content={piece.content} />
          </Card>
          {goals.length > 0 && (
            <Card title="The goals it serves">
              <ServedGoals goals={goals} />
            </Card>
          )}
          {returns.length > 0 && (
            <Card title="Returned before">
              <ReturnNotes returns={returns} timeZone={timeZone} />
            </Card>
          )}
        </div>
        <div className="grid gap-6">{children}</div>
      </div>
    </article>
  )
}
