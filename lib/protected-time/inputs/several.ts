import { z } from 'zod'
import { protectedTimeLimits } from '../model'

const { minutes: limits, blocks } = protectedTimeLimits

const block = z
  .strictObject({
    weekday: z.int().min(1).max(7),
    startsAt: z.int().min(0).max(1_425),
    minutes: z.int().min(limits.least).max(limits.most).multipleOf(limits.step),
  })
  .refine(({ startsAt, minutes }) => startsAt + minutes <= 24 * 60)

/** Several weekly blocks at once, on the clock of the person. */
export const arrangeSeveralInput = z.strictObject({
  blocks: z.array(block, 'Choose one of the proposals.').min(1, 'Choose one of the proposals.').max(blocks),
})
export type ArrangeSeveralInput = z.infer<typeof arrangeSeveralInput>
