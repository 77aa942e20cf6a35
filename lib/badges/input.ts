import { z } from 'zod'
import { badgeIdentities, badgeLimits } from './model'

const id = z.string().min(1, 'Please choose a sign-off.').max(80, 'That is no id of ours.')

export const issueBadgeInput = z.strictObject({
  signOffId: id,
  /** Without it, the badge does not give a name away. */
  identity: z.enum(badgeIdentities, 'Please choose whether the badge carries the name.').optional(),
})

export const revokeBadgeInput = z.strictObject({
  badgeId: id,
  reason: z
    .string()
    .trim()
    .min(10, 'Please say why, in a sentence: everyone who checks the badge will read it.')
    .max(badgeLimits.reason, `Please use at most ${badgeLimits.reason} characters.`),
})

export const verifyBadgeInput = z.strictObject({
  text: z.string().max(badgeLimits.bytes, 'That is more than the million characters that can be checked at once.'),
  file: z
    .file()
    .max(badgeLimits.bytes, 'This file is larger than 1 MB, and no badge is. Choose the badge itself.')
    .optional(),
})

export type IssueBadgeInput = z.infer<typeof issueBadgeInput>
export type RevokeBadgeInput = z.infer<typeof revokeBadgeInput>
export type VerifyBadgeInput = z.infer<typeof verifyBadgeInput>
