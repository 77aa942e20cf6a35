import { BadgeCheck, CornerUpLeft, Hourglass, Target, type LucideIcon } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { sayList } from '@/lib/core/say'
import type { News } from '@/lib/reviews/views/news'

import { moveInWords } from './move-in-words'

/** Work as learning, on one's Monday: goals, what waits for whom, what came back, and what was signed off. */
export function LearningNews({ news }: { news: News }) {
  const { goals, waiting, returned, signedOff, reviewers, today } = news
  if (goals.length + waiting.length + returned.length + signedOff.length === 0) return null
  const whose =
    reviewers.length > 0 ? new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(reviewers) : 'a reviewer'
  return (
    <Card
      title="From your work"
      action={
        <LinkButton href="/my/evidence/new" variant="quiet" size="small" className="-mx-3">
          Add evidence
        </LinkButton>
      }
    >
      <ul className="grid gap-4">
        {returned.map(({ id, title, reviewer, note }) => (
          <Item key={id} icon={CornerUpLeft} href={`/my/evidence/${id}`} says={title}>
            <span className="text-drifting">{reviewer.split(' ')[0]} gave it back:</span>{' '}
            <span className="line-clamp-3">{note}</span>
          </Item>
        ))}
        {goals.map(({ id, says, project, by, isLate, isWaiting }) => (
          <Item key={id} icon={Target} href={`/projects/${project.id}`} says={`${says} in ${project.name}`}>
            {isWaiting ? 'Evidence is handed in. ' : ''}
            <span className={isLate ? 'text-late' : ''}>
              {isLate ? `It was to be reached by ${formatDate(by, 'day')}.` : `By ${formatDate(by, 'day')}.`}
            </span>
          </Item>
        ))}
        {waiting.map(({ id, title, promisedBy }) => (
          <Item key={id} icon={Hourglass} href={`/my/evidence/${id}`} says={title}>
            Waits for {whose}, {promisedBy < today ? 'and was promised' : 'promised'} by {formatDate(promisedBy, 'day')}
            .
          </Item>
        ))}
        {signedOff.map(({ evidenceId, signer, on, levels, move }) => (
          <Item
            key={`${evidenceId}${on}`}
            icon={BadgeCheck}
            href={`/my/evidence/${evidenceId}`}
            says={`${sayList(levels)}, signed off by ${signer}`}
          >
            {moveInWords({ move, on })}
          </Item>
        ))}
      </ul>
    </Card>
  )
}

type ItemProps = { icon: LucideIcon; href: string; says: string; children: ReactNode }

function Item({ icon: Icon, href, says, children }: ItemProps) {
  return (
    <li className="flex gap-3 text-[0.9375rem]">
      <Icon aria-hidden="true" strokeWidth={1.75} className="mt-0.5 size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0">
        <p>
          {/* An address made of an id that we made ourselves. */}
          <Link href={href as Route} className="hover:underline hover:underline-offset-4">
            {says}
          </Link>
        </p>
        <p className="mt-0.5 text-sm text-ink-soft">{children}</p>
      </div>
    </li>
  )
}
