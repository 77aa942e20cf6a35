import { hoursGivenBack, paybackWeeks, savedHours } from './model'
import type { Opportunity } from './queries'
import type { Figures } from './views/opportunity'

export const figuresOf = ({
  timesPerWeek,
  minutesEach,
  buildHours,
  savesPercent,
  givesBackPercent,
}: Opportunity): Figures => ({ timesPerWeek, minutesEach, buildHours, savesPercent, givesBackPercent })

/** What the figures of a task come to: hours a week that it takes, saves and gives back, and weeks until it pays back. */
export const comesTo = (figures: Figures) => ({
  takes: (figures.timesPerWeek * figures.minutesEach) / 60,
  saves: savedHours(figures),
  comesBack: hoursGivenBack(figures, figures.givesBackPercent),
  paybackWeeks: paybackWeeks(figures),
})
