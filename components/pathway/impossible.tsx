import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { Result } from '@/lib/core/result'
import type { PlanView } from '@/lib/pathways/view'

import { PlanAgain } from './plan-again'
import { solvedNotGuessed } from './solved-not-guessed'

/** Why there is no plan, in the fewest facts that collide, and what would make one possible. */
export function Impossible({ plan, adopt }: { plan: PlanView; adopt?: (input: unknown) => Promise<Result<unknown>> }) {
  const { conflict } = plan.version.answer
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Card
        title="Why it cannot be"
        {...(conflict.length > 1 && { lead: 'Leave any one of these out, and there is a plan.' })}
      >
        <ul className="grid list-disc gap-2 pl-5">
          {conflict.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Card>
      <Card title="What would make it possible" lead={solvedNotGuessed(plan.repairs.length)}>
        <ul className="divide-y">
          {plan.repairs.map(({ says, scenario }) => (
            <li key={says} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0">
              <span className="min-w-0 flex-1 basis-60">{says}</span>
              {adopt && scenario && (
                <PlanAgain
                  action={adopt}
                  label="Do this"
                  variant="secondary"
                  input={{ scenario, version: plan.termsVersion }}
                />
              )}
            </li>
          ))}
        </ul>
        {plan.repairs.length === 0 && (
          <p className="text-ink-soft">No single change is enough. Try several at once, or another role.</p>
        )}
        <div className="mt-4">
          <LinkButton href="/my/plan/what-if">Try other assumptions</LinkButton>
        </div>
      </Card>
    </div>
  )
}
