import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'

const id = z.string().min(1).max(80)
const name = z.string().trim().min(1, 'Please give a name.').max(120, 'Please use at most 120 characters.')
const email = z
  .email('This is not an e-mail address.')
  .max(254, 'This address is too long.')
  .transform((text) => text.toLowerCase())
const day = z.string().refine(isDate, 'Please give a day, like 2027-01-04.')

/** A new password: length is what counts; what kind of characters is up to the person. */
export const newPassword = z
  .string()
  .min(12, 'Please use at least 12 characters; a few words in a row do well.')
  .max(200, 'Please use at most 200 characters.')
  .refine((text) => new Set(text).size >= 5, 'Please use more than the same few characters.')

export const invitePersonInput = z.strictObject({
  name,
  email,
  headline: z.string().trim().max(200, 'Please use at most 200 characters.').default(''),
})
export const personInput = z.strictObject({ personId: id })
export const assignMentorInput = z.strictObject({
  mentorId: id,
  learnerId: id,
  from: day,
  /** Ticked: the mentor takes this on beyond what they offer. */
  beyond: z.literal('yes').optional(),
})
export const mentorshipInput = z.strictObject({ mentorshipId: id })
export const createTeamInput = z.strictObject({ name })
export const placeInTeamInput = z.strictObject({ teamId: id, personId: id, place: z.enum(['member', 'lead']) })
export const teamPlaceInput = z.strictObject({ teamPlaceId: id })
export const sessionInput = z.strictObject({ sessionId: id })
export const nothingInput = z.strictObject({})
export const changePasswordInput = z.strictObject({
  current: z.string().min(1, 'Please give your present password.').max(200, 'That is longer than any password here.'),
  password: newPassword,
})

export type InvitePersonInput = z.infer<typeof invitePersonInput>
export type PersonInput = z.infer<typeof personInput>
export type AssignMentorInput = z.infer<typeof assignMentorInput>
export type MentorshipInput = z.infer<typeof mentorshipInput>
export type CreateTeamInput = z.infer<typeof createTeamInput>
export type PlaceInTeamInput = z.infer<typeof placeInTeamInput>
export type TeamPlaceInput = z.infer<typeof teamPlaceInput>
export type SessionInput = z.infer<typeof sessionInput>
export type ChangePasswordInput = z.infer<typeof changePasswordInput>
