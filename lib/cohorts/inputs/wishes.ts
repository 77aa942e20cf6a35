import { z } from 'zod'
import { cohortLimits } from '../model'
import { day, id, notOurs, ticked, version, was } from './fields'

export const openWishesInput = z.strictObject({ cohortId: id, closesOn: day })
export type OpenWishesInput = z.infer<typeof openWishesInput>

export const closeWishesInput = z.strictObject({ cohortId: id })
export type CloseWishesInput = z.infer<typeof closeWishesInput>

const wish = /^wish-([1-8])$/

const wishes = {
  cohortId: id,
  version,
  hosts: z
    .array(id)
    .max(cohortLimits.wishes)
    .refine((hosts) => new Set(hosts).size === hosts.length, 'Please name each host only once.'),
  absent: z.array(z.int().min(1)).max(24),
  was,
  unknown: z.literal(0, notOurs),
}

/** A form with a field for each wish (`wish-1`, the dearest, to `wish-8`) and a tick for each period away (`away-` and its number). */
const fromForm = ({ cohortId, personId, version: read, was: before, ...fields }: Record<string, string>) => ({
  cohortId,
  version: read,
  was: before,
  hosts: Array.from({ length: cohortLimits.wishes }, (_, at) => fields[`wish-${at + 1}`] ?? '').filter(Boolean),
  absent: ticked(fields, 'away-').map(Number),
  unknown: Object.keys(fields).filter((name) => !wish.test(name) && !/^away-\d{1,2}$/.test(name)).length,
  ...(personId !== undefined && { personId }),
})

const form = z.record(z.string().max(200), z.string().max(4_000))

export const sayWishesInput = form.transform(fromForm).pipe(z.strictObject(wishes))
export type SayWishesInput = z.infer<typeof sayWishesInput>

/** The same, by a manager for someone. */
export const noteWishesInput = form.transform(fromForm).pipe(z.strictObject({ ...wishes, personId: id }))
export type NoteWishesInput = z.infer<typeof noteWishesInput>
