import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'
import { meetingLimits } from './views/meeting'

const id = z.string().min(1).max(80)
const day = z
  .string()
  .refine((text) => isDate(text) && text >= '2000-01-01' && text <= '2199-12-31', 'Give a day, like 2027-01-04.')
const atMost = (characters: number, what: string) =>
  `Please keep ${what} to ${characters.toLocaleString('en-GB')} characters.`

const heldOn = day
const notes = z
  .string()
  .trim()
  .min(1, 'Write a line on what you talked about.')
  .max(meetingLimits.notes, atMost(meetingLimits.notes, 'the notes'))

/** An action that has no id is a new one. */
const agreed = z.strictObject({
  id: id.nullable(),
  says: z
    .string()
    .trim()
    .min(1, 'Say what is to be done.')
    .max(meetingLimits.action, atMost(meetingLimits.action, 'an action')),
  owner: z.enum(['mentor', 'learner'], 'Choose who of you does it.'),
  by: day.nullable(),
})
const actions = z
  .array(agreed)
  .max(meetingLimits.actions, `Agree on ${meetingLimits.actions} actions at most: more do not get done.`)

export const keepMeetingInput = z.strictObject({ mentorshipId: id, heldOn, notes, actions })
export type KeepMeetingInput = z.infer<typeof keepMeetingInput>

export const changeMeetingInput = z.strictObject({ meetingId: id, version: z.int32().min(1), heldOn, notes, actions })
export type ChangeMeetingInput = z.infer<typeof changeMeetingInput>

export const tickActionInput = z.strictObject({ actionId: id, isDone: z.boolean() })
export type TickActionInput = z.infer<typeof tickActionInput>

export const privateNoteInput = z.strictObject({
  mentorshipId: id,
  text: z.string().trim().max(meetingLimits.privateNote, atMost(meetingLimits.privateNote, 'the note')),
  version: z.int32().min(0),
})
export type PrivateNoteInput = z.infer<typeof privateNoteInput>

const number = (text: string | undefined): number => (text === undefined || text === '' ? Number.NaN : Number(text))
const fields = z.record(z.string(), z.string())

/** The actions of a form are numbered: `action.0.says`, `action.0.owner`. A line that says nothing is none. */
function meetingIn(form: Record<string, string>) {
  const rest = Object.entries(form).filter(([name]) => !name.startsWith('action.'))
  const numbers = new Set(
    Object.keys(form).flatMap((name) => (name.startsWith('action.') ? [name.split('.')[1] ?? ''] : [])),
  )
  const field = (of: string, name: string) => form[`action.${of}.${name}`]
  const actions = [...numbers]
    .sort((one, other) => Number(one) - Number(other))
    .map((of) => ({
      id: field(of, 'id') || null,
      says: field(of, 'says') ?? '',
      owner: field(of, 'owner') ?? '',
      by: field(of, 'by') || null,
    }))
    .filter(({ says }) => says.trim() !== '')
  return { rest: Object.fromEntries(rest), actions }
}

export const keepMeetingForm = fields
  .transform((form) => {
    const { rest, actions } = meetingIn(form)
    return { ...rest, actions }
  })
  .pipe(keepMeetingInput)

export const changeMeetingForm = fields
  .transform((form) => {
    const { rest, actions } = meetingIn(form)
    const { version, ...others } = rest
    return { ...others, version: number(version), actions }
  })
  .pipe(changeMeetingInput)

export const tickActionForm = fields
  .transform(({ isDone, ...rest }) => ({ ...rest, isDone: isDone === 'yes' }))
  .pipe(tickActionInput)

export const privateNoteForm = fields
  .transform(({ version, ...rest }) => ({ ...rest, version: number(version) }))
  .pipe(privateNoteInput)
