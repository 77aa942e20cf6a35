import { z } from 'zod'
import { isDate, isMonday } from '@/lib/core/weeks'
import { hoursLimits } from './model'
import { readCellName, readExtraName, readLine, type Extra, type Line } from './views/line'
import { readTime } from './views/time'

const monday = z.string().refine((day) => isDate(day) && isMonday(day), 'Please name a week by its Monday.')
const id = z.string().min(1).max(80)
const version = z.coerce.number<unknown>().int().min(1).max(1_000_000)

export type CellInput = { name: string; day: string; was: number; line: Line; minutes: number }
export type ExtraInput = { name: string; extra: Extra; was: number; value: number }
export type WriteHoursInput = { week: string; cells: CellInput[]; extras: ExtraInput[] }

const noTime = 'That is no time. Write hours like 1.5, 1:30 or 90m.'

/**
 * What is written in a week: as many of its cells as one likes, each under a name that says which it is and what stood there
 * when it was read. One cell and a whole form are sent in the same way.
 */
export const writeHoursInput = z
  .record(z.string().max(1_200), z.string().max(40))
  .transform(({ week = '', ...fields }, context): WriteHoursInput => {
    const fault = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (!monday.safeParse(week).success) fault('week', 'Please name a week by its Monday.')
    const read: WriteHoursInput = { week, cells: [], extras: [] }
    for (const [name, typed] of Object.entries(fields)) {
      const cell = readCellName(name)
      const line = cell && readLine(cell.line)
      const extra = readExtraName(name)
      const value = extra?.extra === 'interruptions' ? readCount(typed) : readTime(typed)
      if (!line && !extra) fault(name, 'That field is not known. Reload the page.')
      else if (value === null)
        fault(name, extra?.extra === 'interruptions' ? 'Write a whole number up to 500.' : noTime)
      else if (cell && line) {
        if (!isDate(cell.day)) fault(name, 'That is no day. Reload the page.')
        if (value > hoursLimits.minutesInADay) fault(name, 'A day has 24 hours.')
        read.cells.push({ name, day: cell.day, was: cell.was, line, minutes: value })
      } else if (extra) read.extras.push({ name, ...extra, value })
    }
    return read
  })

const readCount = (typed: string): number | null => {
  const text = typed.trim()
  if (text === '') return 0
  return /^\d{1,3}$/.test(text) && Number(text) <= hoursLimits.interruptions ? Number(text) : null
}

export const submitWeekInput = z.strictObject({ week: monday, version })
export type SubmitWeekInput = z.infer<typeof submitWeekInput>

/** Weeks of people, as `personId|Monday|version`, with spaces between them. */
export const approveWeeksInput = z.strictObject({
  weeks: z
    .string()
    .max(40_000)
    .transform((text) => text.split(' ').filter((each) => each !== ''))
    .pipe(
      z
        .array(
          z
            .string()
            .transform((each) => {
              const [personId = '', week = '', number = ''] = each.split('|')
              return { personId, week, version: number }
            })
            .pipe(
              z.strictObject({
                personId: id,
                week: monday,
                version: z
                  .string()
                  .regex(/^\d{1,6}$/)
                  .transform(Number),
              }),
            ),
        )
        .min(1, 'Please choose a week.')
        .max(200, 'That is more than 200 weeks at once. Approve some of them first.'),
    ),
})
export type ApproveWeeksInput = z.infer<typeof approveWeeksInput>

export const returnWeekInput = z.strictObject({
  personId: id,
  week: monday,
  version,
  note: z
    .string()
    .trim()
    .min(1, 'Please say in a sentence what should be changed.')
    .max(hoursLimits.note, `At most ${hoursLimits.note} characters.`),
})
export type ReturnWeekInput = z.infer<typeof returnWeekInput>

const aDay = z.string().refine(isDate, 'Please name a day like 2026-11-23.')
export const exportHoursInput = z
  .strictObject({ from: aDay.optional(), to: aDay.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, 'The last day comes before the first.')
export type ExportHoursInput = z.infer<typeof exportHoursInput>
