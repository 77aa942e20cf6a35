import { z } from 'zod'
import { isDate, isMonday } from '@/lib/core/weeks'

const week = z.string().refine((text) => isDate(text) && isMonday(text), 'Please name a week by its Monday.')
const answer = z.coerce
  .number({ error: 'Please choose one of the five.' })
  .int('Please choose one of the five.')
  .min(1, 'Please choose one of the five.')
  .max(5, 'Please choose one of the five.')

export const sayStrainInput = z.strictObject({
  week,
  workload: answer,
  interruptions: answer,
  energy: answer,
  /** A box that is not ticked is not sent. */
  shared: z
    .enum(['yes', 'no'])
    .optional()
    .transform((said) => said === 'yes'),
})
export type SayStrainInput = z.infer<typeof sayStrainInput>

/** Which of one's check-ins go: one week's, or all. */
export const takeBackStrainInput = z.strictObject({ week: z.union([z.literal('all'), week]) })
export type TakeBackStrainInput = z.infer<typeof takeBackStrainInput>
