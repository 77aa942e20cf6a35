/** A repetitive task as it is put to the arithmetic. */
export type Repetition = {
  /** How often a week, and minutes each time. */
  timesPerWeek: number
  minutesEach: number
  /** Hours that automating it takes, and the share of the work that is then saved, in percent. */
  buildHours: number
  savesPercent: number
}

/** Where an automation opportunity stands. */
export const opportunityStates = ['open', 'building', 'finished', 'dropped'] as const
export type OpportunityState = (typeof opportunityStates)[number]

/** Hours a week that automating it saves, as promised. */
export const savedHours = ({ timesPerWeek, minutesEach, savesPercent }: Repetition): number =>
  (timesPerWeek * minutesEach * savesPercent) / 6_000

/** Weeks until the hours saved make up for those that it took to build; null when it saves nothing. */
export function paybackWeeks(repetition: Repetition): number | null {
  const saved = savedHours(repetition)
  return saved > 0 ? repetition.buildHours / saved : null
}

/** Whole hours a week that are given back to people when this share of what is saved becomes protected time. */
export const hoursGivenBack = (repetition: Repetition, percent: number): number =>
  Math.floor((savedHours(repetition) * percent) / 100 + 1e-9)

/** Half of what is saved, unless someone says otherwise. */
export const usualGivesBackPercent = 50

export const automationLimits = {
  opportunities: 200,
  title: 120,
  note: 1_000,
  timesPerWeek: 100_000,
  minutesEach: 2_400,
  buildHours: 5_000,
  people: 60,
  hoursGivenEach: 20,
} as const
