import { z } from 'zod'
import { zoneExists } from '@/lib/core/zones'
import { protectedTimeLimits } from '../model'
import { clock, day, id, reason, version } from './fields'

const { minutes: limits } = protectedTimeLimits

/** A weekly block: a new one, or with an id and the version that was read, another time for one that stands. */
export const arrangeBlockInput = z
  .strictObject({
    blockId: z.string().max(120).default(''),
    version: version.default(0),
    weekday: z
      .string()
      .regex(/^[1-7]$/, 'Please choose a day of the week.')
      .transform(Number),
    startsAt: clock,
    minutes: z
      .string()
      .regex(/^\d{1,3}$/, 'Please choose how long it lasts.')
      .transform(Number)
      .refine(
        (value) => value >= limits.least && value <= limits.most && value % limits.step === 0,
        'A block lasts from half an hour to eight hours, in quarters of an hour.',
      ),
    timeZone: z.string().max(60).refine(zoneExists, 'Please choose a time zone from the list, such as Europe/London.'),
  })
  .refine(({ startsAt, minutes }) => startsAt + minutes <= 24 * 60, {
    path: ['minutes'],
    message: 'A block ends before midnight. Make it shorter, or begin earlier.',
  })
export type ArrangeBlockInput = z.infer<typeof arrangeBlockInput>

export const endBlockInput = z.strictObject({ blockId: id, version })
export type EndBlockInput = z.infer<typeof endBlockInput>

/** Whether a block's day, or the other time that it was given, was taken. `said: nothing` takes the word back. */
export const sayTakenInput = z.strictObject({
  blockId: id,
  day,
  said: z.enum(['taken', 'nothing']),
  version,
})
export type SayTakenInput = z.infer<typeof sayTakenInput>

export const cancelDayInput = z.strictObject({ blockId: id, day, reason, version })
export type CancelDayInput = z.infer<typeof cancelDayInput>

export const keepDayInput = z.strictObject({ blockId: id, day, version })
export type KeepDayInput = z.infer<typeof keepDayInput>

export const placeAgainInput = z.strictObject({ blockId: id, day, insteadDay: day, insteadStartsAt: clock, version })
export type PlaceAgainInput = z.infer<typeof placeAgainInput>
