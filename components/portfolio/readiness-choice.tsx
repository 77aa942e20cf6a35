import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import type { Result } from '@/lib/core/result'
import type { PortfolioDesk } from '@/lib/portfolio/view'

import { ReadinessFigures, readinessLead, readinessTitle } from './readiness-figures'
import { ShownTick } from './shown-tick'

type ReadinessChoiceProps = { desk: PortfolioDesk; show: (input: unknown) => Promise<Result<unknown>> }

/** Whether readers see how much of the role is attested; nothing at all for someone who aims at no role. */
export function ReadinessChoice({ desk: { readiness, showsReadiness }, show }: ReadinessChoiceProps) {
  if (!readiness) return null
  return (
    <Card title={readinessTitle(readiness)} lead={readinessLead}>
      <div className="flex items-start gap-2 md:gap-4">
        <ShownTick title="your readiness" shown={showsReadiness} about={{}} show={show} />
        <div className={classes('min-w-0 flex-1', !showsReadiness && '[&_*]:text-ink-faint')}>
          <ReadinessFigures readiness={readiness} />
        </div>
      </div>
    </Card>
  )
}
