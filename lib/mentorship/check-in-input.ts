import { z } from 'zod'
import { mostSkills } from './views/check-in'

const id = z.string().min(1).max(120)
const level = z
  .int('Choose one of the levels from 0 to 7.')
  .min(0, 'Levels go from 0 to 7.')
  .max(7, 'Levels go from 0 to 7.')
const note = z.string().trim().max(600, 'Please keep this note to 600 characters.')

/** A skill in a form is a field of its own: its level is `level:linux`, its note `note:linux`, and `skill:linux` chooses it. */
const fieldsOf = (form: Record<string, string>, kind: string): [skillId: string, text: string][] =>
  Object.entries(form).flatMap(([name, text]) =>
    name.startsWith(`${kind}:`) ? [[name.slice(kind.length + 1), text]] : [],
  )

/** The fields of a form that are not of a skill, as they are: what is not known is then refused. */
const restOf = (form: Record<string, string>, ...kinds: readonly string[]) =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !kinds.some((kind) => name.startsWith(`${kind}:`))))

export const openCheckInInput = z.strictObject({
  mentorshipId: id,
  skillIds: z
    .array(id)
    .min(1, 'Choose at least one skill to talk about.')
    .max(mostSkills, `Choose ${mostSkills} skills at most; a check-in on more tires both of you.`),
})
export type OpenCheckInInput = z.infer<typeof openCheckInInput>

export const openCheckInForm = z
  .record(z.string(), z.string())
  .transform((form) => ({ ...restOf(form, 'skill'), skillIds: fieldsOf(form, 'skill').map(([skillId]) => skillId) }))
  .pipe(openCheckInInput)

const levels = z
  .record(id, z.strictObject({ level, note }))
  .refine((said) => Object.keys(said).length <= mostSkills, 'A check-in has 12 skills at most.')

/** `before`: when this side was filled in as the form shows it; empty for the first time. */
export const fillCheckInInput = z.strictObject({ checkInId: id, before: z.string().max(40), levels })
export type FillCheckInInput = z.infer<typeof fillCheckInInput>

export const agreeCheckInInput = z.strictObject({ checkInId: id, version: z.int32().min(1), levels })
export type AgreeCheckInInput = z.infer<typeof agreeCheckInInput>

const number = (text: string | undefined): number => (text === undefined || text === '' ? Number.NaN : Number(text))

const saidIn = (form: Record<string, string>) => {
  const levels = new Map(fieldsOf(form, 'level'))
  const notes = new Map(fieldsOf(form, 'note'))
  return Object.fromEntries(
    [...new Set([...levels.keys(), ...notes.keys()])].map((skillId) => [
      skillId,
      { level: number(levels.get(skillId)), note: notes.get(skillId) ?? '' },
    ]),
  )
}

export const fillCheckInForm = z
  .record(z.string(), z.string())
  .transform((form) => ({ ...restOf(form, 'level', 'note'), levels: saidIn(form) }))
  .pipe(fillCheckInInput)

export const agreeCheckInForm = z
  .record(z.string(), z.string())
  .transform((form) => {
    const { version, ...rest } = restOf(form, 'level', 'note')
    return { ...rest, version: number(version), levels: saidIn(form) }
  })
  .pipe(agreeCheckInInput)
