import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Stat, Stats } from '@/components/ui/stat'
import type { Result } from '@/lib/core/result'
import type { DeskView, OutcomeView, SolvedView } from '@/lib/pathways/views/scenario'

import { adoptedSaid, moneyIn, moreOrLess } from './against-today'
import { AdoptScenario } from './adopt-scenario'
import { CopyLink } from './copy-link'
import { OutcomeImpossible } from './outcome-impossible'
import { StepChanges } from './step-changes'

type OutcomeDetailProps = {
  desk: DeskView
  outcome: OutcomeView
  isToday: boolean
  adopt: (input: unknown) => Promise<Result<unknown>>
}

/** What a scenario costs and changes, what sets its date, and the choice to adopt it or leave it. */
export function OutcomeDetail({ desk, outcome, isToday, adopt }: OutcomeDetailProps) {
  if (outcome.status === 'unanswered') return null
  if (outcome.status === 'infeasible') return <OutcomeImpossible desk={desk} outcome={outcome} />
  return (
    <div className="grid gap-6">
      <Figures desk={desk} solved={outcome} isToday={isToday} />
      {outcome.changes.length > 0 && (
        <div className="flex flex-wrap gap-2 print:hidden">
          <AdoptScenario
            adopt={adopt}
            scenario={outcome.scenario}
            version={desk.termsVersion}
            changes={outcome.changes}
            outcome={adoptedSaid(outcome, desk)}
          />
          <LinkButton href="/my/plan/what-if" replace scroll={false}>
            Leave it
          </LinkButton>
          <CopyLink />
        </div>
      )}
      {!isToday && (
        <Card title="What it does to the steps" lead={causeOf(outcome, desk)}>
          <StepChanges difference={outcome.difference} />
        </Card>
      )}
      <Card title={isToday ? 'What sets the date' : 'What would set the date then'}>
        <ul className="grid gap-2">
          {outcome.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        {outcome.limits.length === 0 && <p className="text-ink-soft">There was no time to work that out.</p>}
      </Card>
    </div>
  )
}

function Figures({ desk, solved, isToday }: { desk: DeskView; solved: SolvedView; isToday: boolean }) {
  const { today } = solved
  const money = moneyIn(desk.currency)
  const against = (text: string) => (isToday ? undefined : text)
  return (
    <Card>
      <Stats three>
        <Stat label="Hours to go" value={solved.hours ?? 0}>
          {against(moreOrLess(solved.hours, today.hours, (hours) => countOf(hours, 'hour'), 'fewer'))}
        </Stat>
        <Stat label="Cost" value={money(solved.cost ?? 0)}>
          {against(moreOrLess(solved.cost, today.cost, money))}
        </Stat>
        <Stat label="Steps" value={solved.steps}>
          {against(moreOrLess(solved.steps, today.steps, String, 'fewer'))}
        </Stat>
      </Stats>
    </Card>
  )
}

/** With another role everything changes, so that only the steps are worth telling. */
function causeOf({ role, difference }: SolvedView, { target }: DeskView): string | undefined {
  return role.id === target.id && difference.why.length > 0 ? difference.why.slice(0, 4).join(' ') : undefined
}
