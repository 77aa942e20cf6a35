import { hoursGivenBack, paybackWeeks, savedHours } from '@/lib/automation/model'
import type { Figures } from '@/lib/automation/views/opportunity'

import { sayFigure, sayHours, sayPayback } from './say'

/** What the figures come to, while they are typed. */
export function FiguresSum({ figures }: { figures: Partial<Figures> }) {
  return (
    <p role="status" className="rounded-md bg-sunken px-4 py-3 text-sm text-ink-soft">
      {inWords(figures)}
    </p>
  )
}

function inWords({ timesPerWeek, minutesEach, buildHours, savesPercent, givesBackPercent }: Partial<Figures>): string {
  if (timesPerWeek === undefined || minutesEach === undefined)
    return 'Once it says how often and how long, this says how many hours it takes, saves and gives back.'
  const takes = `${sayFigure(timesPerWeek)} × ${sayFigure(minutesEach)} min is ${sayHours((timesPerWeek * minutesEach) / 60)} a week`
  if (savesPercent === undefined || buildHours === undefined) return `${takes}.`
  const task = { timesPerWeek, minutesEach, buildHours, savesPercent }
  const saves = `${takes}; automating it saves ${sayHours(savedHours(task))} of them`
  const weeks = paybackWeeks(task)
  const pays = weeks === null ? 'It never pays back' : `It pays back in ${sayPayback(weeks)}`
  if (givesBackPercent === undefined) return `${saves}. ${pays}.`
  const back = hoursGivenBack(task, givesBackPercent)
  const given = back === 0 ? 'no whole hour a week would come back' : `${sayHours(back)} a week would come back`
  return `${saves}. ${pays}, and ${given}.`
}
