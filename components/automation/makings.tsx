import { Spinner } from '@/components/ui/spinner'
import type { OpportunityRow } from '@/lib/automation/views/opportunity'

import { Making } from './making'
import { sayEffects, sayFigure, sayHours, sayMove, sayPayback } from './say'

type RowProps = { row: OpportunityRow }

/** Hours a week that automating it saves, and how that is reckoned. */
export const SavesMaking = ({ row: { saves, takes, timesPerWeek, minutesEach, savesPercent } }: RowProps) => (
  <Making figure={`${sayHours(saves)} a week`}>
    {sayFigure(timesPerWeek)} times × {sayFigure(minutesEach)} min is {sayHours(takes)} a week; {savesPercent} % of it
    is {sayHours(saves)}.
  </Making>
)

/** Weeks of saving until the hours of building are back, and how that is reckoned. */
export const PaybackMaking = ({ row: { buildHours, saves, paybackWeeks } }: RowProps) => (
  <Making figure={sayPayback(paybackWeeks)}>
    {paybackWeeks === null
      ? 'It saves nothing, so the hours of building never come back.'
      : `${sayHours(buildHours)} of building ÷ ${sayHours(saves)} saved a week: ${sayPayback(paybackWeeks)} after it is there.`}
  </Making>
)

/** Weeks by which people are ready earlier, and who they are, by name. */
export function EffectsMaking({ row: { effects, comesBack, givesBackPercent, saves } }: RowProps) {
  const share = `${givesBackPercent} % of ${sayHours(saves)} is ${comesBack === 0 ? 'less than a whole hour' : sayHours(comesBack)} a week`
  if (effects.of === 0)
    return (
      <Making figure="None">
        {share}
        {comesBack === 0 ? ', so none comes back to anyone.' : ', and there is nobody in the team to have it.'}
      </Making>
    )
  return (
    <Making
      figure={
        <span className="inline-flex items-center gap-2 text-right">
          {effects.state === 'working' && <Spinner />}
          {effects.state === 'failed' ? 'Not worked out' : sayEffects(effects)}
        </span>
      }
    >
      <p>{share} that comes back.</p>
      <ul className="mt-1 grid gap-0.5">
        {effects.people.map(({ id, name, hours, kind, weeks }) => (
          <li key={id}>
            {name}, {hours} h: {sayMove({ kind, weeks }).toLowerCase()}
          </li>
        ))}
      </ul>
      {!effects.isProven && <p className="mt-1">Some of it is the best found, not proven.</p>}
    </Making>
  )
}
