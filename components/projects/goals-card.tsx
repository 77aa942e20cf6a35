import { Target } from 'lucide-react'
import type { ReactNode } from 'react'

import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import type { GoalView } from '@/lib/projects/view'

import { GoalItem } from './goal-item'

type GoalsCardProps = {
  goals: readonly GoalView[]
  drop: FormAction<unknown>
  /** The goal that was asked about, and the answer. */
  asked: { goalId: string; effect: ReactNode } | undefined
  canAttach: boolean
}

/** The learning goals of a project: those that are open, and, one step away, those that are over. */
export function GoalsCard({ goals, drop, asked, canAttach }: GoalsCardProps) {
  const over = goals.filter(({ ending }) => ending !== null)
  const item = (goal: GoalView) => (
    <GoalItem key={goal.id} goal={goal} drop={drop} {...(asked?.goalId === goal.id && { effect: asked.effect })} />
  )
  return (
    <Card flush title="Learning goals" lead="Seen by the person and by those who look after them.">
      {goals.length === over.length ? (
        <div className="border-t">
          <EmptyState
            icon={<Target />}
            says={
              canAttach
                ? 'Nobody learns towards anything here yet. Attach the first goal in the line above.'
                : 'There is no open goal of yours here. Your mentor or team lead can attach one.'
            }
          />
        </div>
      ) : (
        <ul className="divide-y border-t">{goals.filter(({ ending }) => ending === null).map(item)}</ul>
      )}
      {over.length > 0 && (
        <div className="border-t px-5 py-2 md:px-6">
          <Disclosure
            summary={`Reached and dropped (${over.length})`}
            open={over.some(({ id }) => id === asked?.goalId)}
          >
            <ul className="-mx-6 divide-y text-ink">{over.map(item)}</ul>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}
