import { z } from 'zod'
import { entryLimits } from '../model'

// Control characters and halves of surrogate pairs are no text: a database refuses the first, and nothing can show either.
const unprintable = /\p{Cs}|(?![\t\n\r])\p{Cc}/u

/** A text that says something, of so many characters at most; `what` names it in the sentences. */
export const text = (what: string, most: number) => {
  const says = `Give ${what} of at most ${most} characters.`
  return z
    .string(says)
    .trim()
    .min(1, says)
    .max(most, says)
    .refine((value) => !unprintable.test(value), 'Leave out characters that cannot be printed.')
}

/** A whole number between two others. */
export const whole = (what: string, least: number, most: number) => {
  const says = `Give ${what} as a whole number from ${least} to ${most}.`
  return z.int(says).min(least, says).max(most, says)
}

/** The name by which an entry is referred to. */
export const named = (what: string, pattern: RegExp, example: string) => {
  const says = `Give ${what} in small letters, digits and hyphens, at most ${entryLimits.id} characters, such as ${example}.`
  return z.string(says).max(entryLimits.id, says).regex(pattern, says)
}

/** One of a known list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(what: string, values: T) =>
  z.enum(values, `Give ${what}: ${values.join(', ')}.`)

/** An object in which every field is known; `what` names it in the sentences. */
export const fields = <T extends z.ZodRawShape>(what: string, shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Leave out what ${what} does not have; it has ${Object.keys(shape).join(', ')}.`
        : `Give ${what} with its fields.`,
  })
