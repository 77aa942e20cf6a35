import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'

/** What forms and programs send: text from a form, numbers from a program. */
export const id = z.string().min(1).max(120)
export const day = z
  .string()
  .refine((text) => isDate(text) && text >= '2000-01-01' && text < '2100-01-01', 'Please give a day, like 2027-01-04.')
export const version = z.union([
  z.int().min(0),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** A time of day as a clock shows it, as minutes after midnight. */
export const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'Please give a time, like 09:30.')
  .transform((text) => {
    const [hours = 0, minutes = 0] = text.split(':').map(Number)
    return hours * 60 + minutes
  })

export const reason = z
  .string()
  .trim()
  .min(3, 'Please say why, in a few words.')
  .max(200, 'Please use at most 200 characters.')
