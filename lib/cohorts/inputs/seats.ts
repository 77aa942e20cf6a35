import { z } from 'zod'
import { hostLimits } from '@/lib/programmes/model'
import { howToWrite, readSeats, same } from '../views/seats'
import { id, notOurs } from './fields'

const count = z
  .int('Please give whole numbers.')
  .min(0, 'There are no fewer than none.')
  .max(hostLimits.seats, {
    error: `A host takes ${hostLimits.seats} at most.`,
  })
const range = z
  .strictObject({ min: count, max: count })
  .refine(({ min, max }) => min <= max, 'The least comes before the most, as in 1–4.')

/** Seats of hosts in periods; null: as usual. `was`: what the page showed, so that nobody's change is lost unseen. */
const cell = z.strictObject({
  hostId: id,
  period: z.int().min(1).max(24),
  seats: range.nullable(),
  was: range.nullable(),
})

export const setSeatsInput = z.strictObject({
  cohortId: id,
  cells: z.array(cell).min(1, 'Nothing has been changed.').max(10_000),
})
export type SetSeatsInput = z.infer<typeof setSeatsInput>

/** One host in a form: for each period `seats-` and its number, as people write it, and `was-` and its number. */
export const setHostSeatsForm = z
  .record(z.string().max(120), z.string().max(120))
  .transform(({ cohortId, hostId, ...fields }, { addIssue }) => {
    const cells = Object.entries(fields).flatMap(([name, text]) => {
      const [, field, number] = /^(seats|was)-(\d{1,2})$/.exec(name) ?? []
      if (field === undefined) addIssue({ code: 'custom', message: notOurs })
      if (field !== 'seats') return []
      const period = Number(number)
      const seats = readSeats(text)
      if (seats === undefined) addIssue({ code: 'custom', path: [name], message: howToWrite })
      const was = readSeats(fields[`was-${period}`] ?? '') ?? null
      return seats === undefined || same(seats, was) ? [] : [{ hostId, period, seats, was }]
    })
    return { cohortId, cells }
  })
  .pipe(z.strictObject({ cohortId: id, cells: z.array(cell).min(1, 'Nothing has been changed.').max(24) }))
