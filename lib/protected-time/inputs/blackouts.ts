import { z } from 'zod'
import { daysBetween, isDate } from '@/lib/core/weeks'
import { blackoutKinds, protectedTimeLimits } from '../model'
import { day, id } from './fields'

const { blackoutDays } = protectedTimeLimits

/** Days on which nobody learns: one's own, or with a team's id those of the team. An empty last day is the first. */
export const setBlackoutInput = z
  .strictObject({
    teamId: z.string().max(120).default(''),
    kind: z.enum(blackoutKinds, 'Please choose what it is.'),
    from: day,
    to: z
      .string()
      .default('')
      .refine((text) => text === '' || isDate(text), 'Please give a day, like 2027-01-04.'),
    note: z.string().trim().max(200, 'Please use at most 200 characters.').default(''),
  })
  .transform(({ to, ...rest }) => ({ ...rest, to: to === '' ? rest.from : to }))
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'The last day is the first or a later one.' })
  .refine(({ from, to }) => daysBetween(from, to) <= blackoutDays, {
    path: ['to'],
    message: 'Please give a year at most; enter a longer time in parts.',
  })
export type SetBlackoutInput = z.infer<typeof setBlackoutInput>

export const withdrawBlackoutInput = z.strictObject({ blackoutId: id })
export type WithdrawBlackoutInput = z.infer<typeof withdrawBlackoutInput>
