import { z } from 'zod'
import { id, notOurs, period, ticked, was } from './fields'

export const enrolPersonInput = z.strictObject({
  cohortId: id,
  email: z
    .string()
    .trim()
    .pipe(z.email('This is not an e-mail address.').max(254, 'This address is too long.'))
    .transform((text) => text.toLowerCase()),
  /** Only for someone who is not here yet. */
  name: z.string().trim().max(120, 'Please use at most 120 characters.').default(''),
  headline: z.string().trim().max(200, 'Please use at most 200 characters.').default(''),
  joinsIn: period,
})
export type EnrolPersonInput = z.infer<typeof enrolPersonInput>

/** A form with a tick for each host at which they were before: `visited-` and its id. */
export const changeEnrolmentInput = z
  .record(z.string().max(200), z.string().max(4_000))
  .transform(({ cohortId, personId, joinsIn, leavesAfter, was: before, ...fields }) => ({
    cohortId,
    personId,
    joinsIn,
    leavesAfter,
    was: before,
    visited: ticked(fields, 'visited-'),
    unknown: Object.keys(fields).filter((name) => !name.startsWith('visited-')).length,
  }))
  .pipe(
    z.strictObject({
      cohortId: id,
      personId: id,
      joinsIn: period,
      leavesAfter: period,
      visited: z.array(id).max(400),
      was,
      unknown: z.literal(0, notOurs),
    }),
  )
export type ChangeEnrolmentInput = z.infer<typeof changeEnrolmentInput>

export const endEnrolmentInput = z.strictObject({ cohortId: id, personId: id })
export type EndEnrolmentInput = z.infer<typeof endEnrolmentInput>

/** A form with a tick for each period: `away-` and its number. */
export const setAbsencesInput = z
  .record(z.string().max(200), z.string().max(4_000))
  .transform(({ cohortId, personId, was: before, ...fields }) => ({
    cohortId,
    personId,
    was: before,
    absent: ticked(fields, 'away-').map(Number),
    unknown: Object.keys(fields).filter((name) => !/^away-\d{1,2}$/.test(name)).length,
  }))
  .pipe(
    z.strictObject({
      cohortId: id,
      personId: id,
      absent: z.array(z.int().min(1)).max(24),
      was,
      unknown: z.literal(0, notOurs),
    }),
  )
export type SetAbsencesInput = z.infer<typeof setAbsencesInput>
