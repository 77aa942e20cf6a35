import { Card } from '@/components/ui/card'
import { Stat, Stats } from '@/components/ui/stat'
import type { OpportunityView } from '@/lib/automation/views/opportunity'

import { sayFigure, sayHours, sayPayback } from './say'

/** What a task takes, what automating it saves, when that is paid back, and what comes back to people; each with its making. */
export function FiguresCard({ view }: { view: OpportunityView }) {
  const { figures, takes, saves, comesBack, paybackWeeks } = view
  const { timesPerWeek, minutesEach, buildHours, savesPercent, givesBackPercent } = figures
  const weeks = sayPayback(paybackWeeks).split(' ')
  return (
    <Card title={view.state === 'finished' ? 'What was reckoned' : 'What it would come to'}>
      <Stats>
        <Stat label={view.state === 'finished' ? 'Took' : 'Takes now'} value={sayFigure(takes)} unit="h a week">
          {sayFigure(timesPerWeek)} times × {sayFigure(minutesEach)} min
        </Stat>
        <Stat label="Saves" value={sayFigure(saves)} unit="h a week">
          {savesPercent} % of {sayHours(takes)}
        </Stat>
        <Stat label="Pays back in" value={weeks[0]} {...(weeks[1] && { unit: weeks[1] })}>
          {paybackWeeks === null ? 'It saves nothing' : `${sayHours(buildHours)} to build ÷ ${sayHours(saves)} a week`}
        </Stat>
        <Stat label="Comes back" value={comesBack} unit="h a week">
          {givesBackPercent} % of {sayHours(saves)}, whole hours
        </Stat>
      </Stats>
    </Card>
  )
}
