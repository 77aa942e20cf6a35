import { Stat, Stats } from '@/components/ui/stat'
import type { ShownReadiness } from '@/lib/portfolio/view'
import { readinessInFigures } from '@/lib/portfolio/views/words'

/** How much of the role is attested: technical depth and leadership beside each other, never added up. */
export function ReadinessFigures({ readiness }: { readiness: ShownReadiness }) {
  return (
    <Stats>
      {readinessInFigures(readiness).map(({ label, value }) => (
        <Stat key={label} label={label} value={value} />
      ))}
    </Stats>
  )
}

export const readinessTitle = ({ isReady, role }: ShownReadiness): string =>
  isReady ? `Ready for ${role}` : `On the way to ${role}`

export const readinessLead =
  'Levels that the role asks for and that someone attested, technical depth and leadership apart.'
