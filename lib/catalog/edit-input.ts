import { z } from 'zod'
import { entryKinds } from './entries'
import { entryFrom } from './form-entry'
import type { CatalogueActivity, Role, Skill } from './model'
import { activityInput, roleInput, skillInput } from './input'

// The revision that was read when the form was opened; empty for an entry that is to be new.
const basis = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1)])
const editOf = <Kind extends string, Entry extends z.ZodType>(kind: Kind, entry: Entry) =>
  z.strictObject({ kind: z.literal(kind), basis, entry })

/** A filled-in form, read as an entry of its kind. Faults are named by the fields of the form. */
export const editEntryInput = z.preprocess(
  (raw) => entryFrom(raw),
  z.discriminatedUnion('kind', [
    editOf('skill', skillInput),
    editOf('role', roleInput),
    editOf('activity', activityInput),
  ]),
)
export type EditEntryInput = { basis: number | null } & (
  { kind: 'skill'; entry: Skill } | { kind: 'role'; entry: Role } | { kind: 'activity'; entry: CatalogueActivity }
)

export const retireEntryInput = z
  .strictObject({ kind: z.enum(entryKinds), id: z.string().min(1).max(120), retired: z.enum(['yes', 'no']) })
  .transform(({ retired, ...entry }) => ({ ...entry, retired: retired === 'yes' }))
