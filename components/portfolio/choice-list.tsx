import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import type { Result } from '@/lib/core/result'
import type { PortfolioItemKind } from '@/lib/portfolio/model'

import { ShownTick } from './shown-tick'

type Choice = { id: string; shown: boolean; title: string; item: ReactNode; below?: ReactNode }

type ChoiceListProps = {
  title: string
  lead: string
  kind: PortfolioItemKind
  choices: readonly Choice[]
  /** What to say, and where to go, while there is nothing to choose. */
  empty: ReactNode
  action?: ReactNode
  show: (input: unknown) => Promise<Result<unknown>>
}

/** Everything of one kind that can be shown, drawn as readers would see it, with a tick beside what they do see. */
export function ChoiceList({ title, lead, kind, choices, empty, action, show }: ChoiceListProps) {
  return (
    <Card flush title={title} lead={lead} action={action}>
      {choices.length === 0 ? (
        <p className="px-5 pt-1 pb-5 text-ink-soft md:px-6">{empty}</p>
      ) : (
        <ul className="divide-y border-t">
          {choices.map(({ id, shown, title: named, item, below }) => (
            <li key={id} className="flex items-start gap-2 px-5 py-4 md:gap-4 md:px-6">
              <ShownTick title={named} shown={shown} about={{ kind, itemId: id }} show={show} />
              <div className="min-w-0 flex-1 pt-2 md:pt-0">
                {/* Quieter and shorter, yet legible: the ink of notes instead of that of text. */}
                <div className={classes(!shown && '[&_*]:text-ink-faint [&_p]:line-clamp-2')}>{item}</div>
                {below}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
