import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'

export const id = z.string().min(1).max(120)
export const day = z
  .string()
  .refine((text) => isDate(text) && text >= '2000-01-01' && text < '2100-01-01', 'Please give a day, like 2027-01-04.')
export const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
/** The number of a period that is chosen from a list; empty: none. */
export const period = z
  .string()
  .regex(/^\d{0,2}$/, 'Please choose a period from the list.')
  .transform((text) => (text === '' ? null : Number(text)))
/** What the form was drawn with, to be held against what is there when it is sent. */
export const was = z.string().max(4_000)

export const notOurs = 'This form was not sent by our own page. Reload it and try again.'

/** What follows a prefix in the names of the fields that are ticked, as `away-3` and `away-4`. */
export const ticked = (fields: Readonly<Record<string, string>>, prefix: string): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) && value !== '' ? [name.slice(prefix.length)] : [],
  )
