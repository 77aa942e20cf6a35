import { z } from 'zod'
import { newPassword } from '@/lib/people/input'

const email = z.email('This is not an e-mail address.').max(254, 'This address is too long.').transform(lowerCase)

/** Where they were headed when they were asked to sign in. */
const from = z.string().max(2_000).optional()
const secret = z.string().trim().min(1, 'Please give the token.').max(200, 'This is longer than any token of ours.')
const name = z.string().trim().min(1, 'Please give a name.').max(120, 'Please use at most 120 characters.')

export const signInInput = z.strictObject({
  // Not held to a form: whatever is typed gets the same answer if nobody signs in with it.
  email: z.string().trim().min(1, 'Please give your e-mail address.').max(254).transform(lowerCase),
  password: z.string().min(1, 'Please give your password.').max(200, 'That is longer than any password here.'),
  from,
})
export const signInAsCastInput = z.strictObject({ personId: z.string().max(80), from })
export const setUpInput = z.strictObject({ token: secret, organisation: name, name, email, password: newPassword })
export const acceptWithPasswordInput = z.strictObject({ token: secret, password: newPassword })
export const acceptWithProviderInput = z.strictObject({ token: secret })
export const signOutInput = z.strictObject({})

export type SignInInput = z.infer<typeof signInInput>
export type SignInAsCastInput = z.infer<typeof signInAsCastInput>
export type SetUpInput = z.infer<typeof setUpInput>
export type AcceptWithPasswordInput = z.infer<typeof acceptWithPasswordInput>
export type AcceptWithProviderInput = z.infer<typeof acceptWithProviderInput>

function lowerCase(text: string): string {
  return text.toLowerCase()
}
