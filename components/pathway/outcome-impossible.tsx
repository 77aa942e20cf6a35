import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { DeskView, OutcomeView } from '@/lib/pathways/views/scenario'

import { scenarioAddress } from './scenario-address'
import { solvedNotGuessed } from './solved-not-guessed'

type Props = { desk: DeskView; outcome: Extract<OutcomeView, { status: 'infeasible' }> }

/** Why a scenario cannot be, and the nearest ones that can. */
export function OutcomeImpossible({ desk, outcome }: Props) {
  const { conflict, repairs } = outcome
  const roles = desk.chosen.flatMap(({ id }) => (id === desk.target.id ? [] : [id]))
  return (
    <div className="grid gap-6">
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
      {repairs.length > 0 && (
        <Card title="What would make it possible" lead={solvedNotGuessed(repairs.length)}>
          <ul className="divide-y">
            {repairs.map(({ says, scenario }) => (
              <li key={says} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0">
                <span className="min-w-0 flex-1 basis-60">{says}</span>
                {scenario && (
                  <LinkButton href={scenarioAddress(scenario, roles)} size="small" scroll={false}>
                    Suppose this
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
