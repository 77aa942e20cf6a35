import { z } from 'zod'
import { clock, day, id, version } from './fields'

/** An exam that is booked. The time and the place may be unknown; version 0 books one, another changes it. */
export const bookExamInput = z.strictObject({
  activityId: id,
  on: day,
  startsAt: z.union([z.literal('').transform(() => null), clock]).default(null),
  place: z.string().trim().max(120, 'Please use at most 120 characters.').default(''),
  version: version.default(0),
})
export type BookExamInput = z.infer<typeof bookExamInput>

export const cancelExamInput = z.strictObject({ activityId: id, version })
export type CancelExamInput = z.infer<typeof cancelExamInput>
