'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { BoardAsk } from '@/lib/rotation/views/arrange'
import type { BoardView } from '@/lib/rotation/views/board'
import type { TriedBreach } from '@/lib/rotation/views/try'

import { Broken } from './broken'
import { KeepForm } from './keep-form'
import { TryForm } from './try-form'
import { TriedList } from './tried-list'
import { TriedValues } from './tried-values'
import type { Tries } from './use-tries'

type TriedCardProps = {
  path: string
  cohortId: string
  ask: BoardAsk
  board: BoardView
  tries: Tries
  keep: FormAction<unknown>
}

/** Trying a change without dragging, what is tried so far with what it breaks and is worth, and keeping it as a proposal. */
export function TriedCard({ path, cohortId, ask, board, tries, keep }: TriedCardProps) {
  const { list, outcome } = tries
  return (
    <Card
      title="Try a change"
      lead="Drag a host onto another in the same period to exchange them, or onto a host in the list above to move someone there. By keyboard: press Enter on a cell. Or choose here."
      className="print:hidden"
    >
      <div className="grid gap-6">
        <TryForm path={path} ask={ask} board={board} tries={tries} />
        {outcome && (
          <div className="grid gap-6 border-t pt-5 lg:grid-cols-2">
            <section aria-label="What is tried" className="grid content-start gap-3">
              <TriedList board={board} tries={tries} />
              <Button size="small" variant="quiet" className="justify-self-start" onClick={tries.clear}>
                Undo all
              </Button>
            </section>
            <section aria-label="What it comes to" className="grid content-start gap-4">
              <div role="status" className="grid gap-1 text-[0.9375rem]">
                <Broken breaches={outcome.breaches} />
                {outcome.standing.length > 0 && <Standing breaches={outcome.standing} />}
              </div>
              <TriedValues board={board} tries={tries} />
              <KeepForm
                cohortId={cohortId}
                board={board}
                list={list}
                keep={keep}
                isBroken={outcome.breaches.length + outcome.standing.length > 0}
              />
            </section>
          </div>
        )}
      </div>
    </Card>
  )
}

/** What is broken without any try: seats have changed, or someone has joined. */
const Standing = ({ breaches }: { breaches: readonly TriedBreach[] }) => (
  <div className="mt-1 text-sm text-ink-soft">
    <p>As it stands without these:</p>
    <ul className="list-disc pl-5">
      {breaches.slice(0, 5).map(({ says }) => (
        <li key={says}>{says}</li>
      ))}
      {breaches.length > 5 && <li>And {breaches.length - 5} more.</li>}
    </ul>
  </div>
)
