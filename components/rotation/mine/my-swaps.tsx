import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { FormAction } from '@/components/forms/use-action-form'
import type { MyCohort, MySwap } from '@/lib/rotation/views/mine'

import { AnswerSwap } from './answer-swap'
import { AskSwap } from './ask-swap'

const said = { agreed: 'Swapped', declined: 'Declined', withdrawn: 'Taken back', refused: 'Not possible' } as const

type MySwapsProps = {
  cohort: MyCohort
  actions: Record<'ask' | 'answer' | 'withdraw', FormAction<unknown>>
}

/** Placements that two people would exchange: what is asked of one, what one asked, and asking anew. */
export function MySwaps({ cohort, actions }: MySwapsProps) {
  const ahead = cohort.periods.filter(({ when, host }) => when === 'ahead' && host)
  return (
    <Card
      title="Swaps"
      lead="You and someone else of the cohort may exchange placements. It takes effect once you both agree, if every rule is kept."
    >
      <div className="grid gap-5">
        {cohort.swaps.length > 0 && (
          <ul className="divide-y" aria-label="My swaps">
            {cohort.swaps.map((swap) => (
              <li key={swap.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3 first:pt-0">
                <div className="min-w-0 basis-64 grow">
                  <p className="font-medium">{titleOf(swap)}</p>
                  {swap.answer === null &&
                    swap.cells.map(({ period, mine, theirs }) => (
                      <p key={period} className="text-sm text-ink-soft">
                        {period}: you to {theirs ?? 'nobody'}, {swap.other} to {mine ?? 'nobody'}
                      </p>
                    ))}
                  {swap.note && <p className="text-sm text-ink-soft">“{swap.note}”</p>}
                  {swap.refusedBecause && <p className="text-sm text-late">{swap.refusedBecause}</p>}
                </div>
                {swap.answer ? (
                  <Badge tone={swap.answer === 'agreed' ? 'on-track' : 'neutral'}>{said[swap.answer]}</Badge>
                ) : (
                  <AnswerSwap
                    swapId={swap.id}
                    other={swap.other}
                    isMine={swap.isMine}
                    answer={actions.answer}
                    withdraw={actions.withdraw}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {ahead.length > 0 && cohort.companions.length > 0 && <AskSwap cohort={cohort} ask={actions.ask} />}
      </div>
    </Card>
  )
}

function titleOf({ isMine, other, cells, answer }: MySwap): string {
  const when = cells.map(({ period }) => period).join(', ')
  if (answer === null && isMine) return `Waiting for ${other}’s answer: ${when}`
  return isMine ? `You asked ${other}: ${when}` : `${other} asks you: ${when}`
}
