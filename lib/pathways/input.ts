import { z } from 'zod'
import { isDate, isMonday } from '@/lib/core/weeks'

const id = z.string().min(1).max(120)
const day = z.string().refine(isDate, 'Give a day as year-month-day, such as 2027-03-14.')
const monday = z.string().refine((text) => isDate(text) && isMonday(text), 'Give the Monday on which the week begins.')
const hoursInAWeek = z
  .int('Give whole hours.')
  .min(0, 'Hours cannot be below 0.')
  .max(60, 'More than 60 hours a week is no plan that lasts.')
const amount = z
  .int('Give a whole amount.')
  .min(0, 'A budget cannot be below 0.')
  .max(1_000_000, 'Give a budget of a million at most.')
const level = z.int().min(0).max(7, 'Levels go from 0 to 7.')

export const chooseTargetInput = z.strictObject({ roleId: id, wishedBy: day.nullable() })
export type ChooseTargetInput = z.infer<typeof chooseTargetInput>

export const setTermsInput = z.strictObject({
  hoursPerWeek: hoursInAWeek,
  budget: amount.nullable(),
  deadline: day.nullable(),
  version: z.int32().min(0),
})
export type SetTermsInput = z.infer<typeof setTermsInput>

/** `hours: null` gives the week its usual hours back. */
export const setWeekInput = z.strictObject({
  week: monday,
  hours: hoursInAWeek.nullable(),
  reason: z.string().trim().max(200),
})
export type SetWeekInput = z.infer<typeof setWeekInput>

export const claimLevelsInput = z.strictObject({
  levels: z
    .record(id, level)
    .refine((levels) => Object.keys(levels).length <= 300, 'Claim 300 levels at most at once.'),
})
export type ClaimLevelsInput = z.infer<typeof claimLevelsInput>

export const recogniseLevelInput = z.strictObject({
  personId: id,
  skillId: id,
  level,
  note: z
    .string()
    .trim()
    .min(10, 'Say in a sentence what this rests on: an earlier job, a certificate, work you saw.')
    .max(1000),
})
export type RecogniseLevelInput = z.infer<typeof recogniseLevelInput>

export const logHoursInput = z.strictObject({ activityId: id, week: monday, hours: hoursInAWeek })
export type LogHoursInput = z.infer<typeof logHoursInput>

/** `finishedOn: null` takes the finish back. */
export const finishActivityInput = z.strictObject({ activityId: id, finishedOn: day.nullable() })
export type FinishActivityInput = z.infer<typeof finishActivityInput>

export const stepWishes = ['as-it-comes', 'keep', 'leave-out'] as const

export const steerStepInput = z.strictObject({
  activityId: id,
  wish: z.enum(stepWishes),
  /** The Monday of the week in which it must begin; null leaves that to the plan. */
  beginsIn: monday.nullable(),
})
export type SteerStepInput = z.infer<typeof steerStepInput>

export const makePlanInput = z.strictObject({})
export type MakePlanInput = z.infer<typeof makePlanInput>

export const scenarioInput = z.strictObject({
  hours: hoursInAWeek.optional(),
  budget: amount.nullable().optional(),
  deadline: day.nullable().optional(),
  without: z.array(id).max(100),
  free: z.array(id).max(100),
  knows: z.record(id, level),
  role: id.optional(),
})

export const adoptScenarioInput = z.strictObject({ scenario: scenarioInput, version: z.int32().min(0) })
export type AdoptScenarioInput = z.infer<typeof adoptScenarioInput>
