import { z } from 'zod'
import { sayList } from '@/lib/core/say'
import { cohortLimits } from '../model'
import { day, id, period, version } from './fields'

const title = z
  .string()
  .trim()
  .min(1, 'Give the cohort a name.')
  .max(cohortLimits.title, `Please use at most ${cohortLimits.title} characters.`)

export const startCohortInput = z.strictObject({ programmeId: id, title, startsOn: day })
export type StartCohortInput = z.infer<typeof startCohortInput>

const mostPoints = 1_000

/** "4, 3, 2, 1": points for the first wish that comes true, the second, and so on. */
const wishPoints = z
  .string()
  .max(200)
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .refine((words) => words.every((word) => /^\d{1,4}$/.test(word)), 'Give whole numbers, like 4, 3, 2, 1.')
  .transform((words) => words.map(Number))
  .refine((points) => points.every((one) => one <= mostPoints), `A wish is worth ${mostPoints} points at most.`)
  .refine((points) => points.length > 0, 'Give the points of one wish at least.')
  .refine((points) => points.length <= cohortLimits.wishes, `There are ${cohortLimits.wishes} wishes at most.`)
  .refine(
    (points) => points.every((one, at) => one <= (points[at - 1] ?? one)),
    'A later wish is never worth more than the one before it.',
  )

export const changeCohortInput = z
  .strictObject({
    cohortId: id,
    version,
    title,
    wishPoints,
    /** Empty: no promise. */
    floor: z
      .string()
      .trim()
      .regex(/^\d{0,5}$/, 'Please give a whole number, or leave it empty.')
      .transform((text) => (text === '' ? null : Number(text))),
    frozenThrough: period,
  })
  .refine(({ wishPoints: points, floor }) => floor === null || floor <= sum(points), {
    path: ['floor'],
    error: ({ input }) => tooHigh(input),
  })
export type ChangeCohortInput = z.infer<typeof changeCohortInput>

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0)

function tooHigh(input: unknown): string {
  const points = typeof input === 'object' && input !== null && 'wishPoints' in input ? input.wishPoints : []
  const given = Array.isArray(points) ? points.filter((one) => typeof one === 'number') : []
  return `Nobody can have more than ${sum(given)}, with ${sayList(given.map(String))} points.`
}
