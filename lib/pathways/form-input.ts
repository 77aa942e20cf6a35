import { z } from 'zod'
import { addDays, isDate, mondayOf } from '@/lib/core/weeks'
import { claimLevelsInput, setTermsInput, setWeekInput } from './input'

/** What forms send, as text, turned into what the commands take. An empty field is one left open. */
const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))
const orNothing = <T>(text: string | undefined, read: (text: string) => T): T | null =>
  text === undefined || text.trim() === '' ? null : read(text.trim())

/** One field for each skill, named by its id. */
export const claimLevelsForm = z
  .record(z.string(), z.string())
  .transform((fields) => ({
    levels: Object.fromEntries(Object.entries(fields).map(([id, level]) => [id, number(level)])),
  }))
  .pipe(claimLevelsInput)

export const setTermsForm = z
  .strictObject({
    hoursPerWeek: z.string(),
    budget: z.string().optional(),
    deadline: z.string().optional(),
    version: z.string(),
  })
  .transform(({ hoursPerWeek, budget, deadline, version }) => ({
    hoursPerWeek: number(hoursPerWeek),
    budget: orNothing(budget, number),
    deadline: orNothing(deadline, String),
    version: number(version),
  }))
  .pipe(setTermsInput)

/** The most weeks that one entry covers. */
export const longestAbsence = 26

/** Any day names its week; "until" stretches the entry to the week of a later day. */
export const setWeeksForm = z
  .strictObject({ from: z.string(), until: z.string().optional(), hours: z.string(), reason: z.string() })
  .superRefine(({ from, until }, context) => {
    if (!isDate(from))
      return context.addIssue({ code: 'custom', path: ['from'], message: 'Give a day of the first week.' })
    if (!until) return
    if (!isDate(until) || until < from)
      context.addIssue({ code: 'custom', path: ['until'], message: 'Give the same day or a later one.' })
    else if (mondaysFrom(from, until).length > longestAbsence)
      context.addIssue({
        code: 'custom',
        path: ['until'],
        message: `Give ${longestAbsence} weeks at most; enter a longer time in parts.`,
      })
  })
  .transform(({ from, until, hours, reason }) => ({
    weeks: mondaysFrom(from, until || from),
    hours: number(hours),
    reason,
  }))
  .pipe(
    z.strictObject({
      weeks: z.array(setWeekInput.shape.week).min(1).max(longestAbsence),
      hours: setWeekInput.shape.hours.unwrap(),
      reason: setWeekInput.shape.reason,
    }),
  )
export type SetWeeks = z.infer<typeof setWeeksForm>

function mondaysFrom(from: string, until: string): string[] {
  const mondays = [mondayOf(from)]
  for (
    let next = addDays(mondayOf(from), 7);
    next <= until && mondays.length <= longestAbsence;
    next = addDays(next, 7)
  )
    mondays.push(next)
  return mondays
}
