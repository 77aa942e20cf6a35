import type { z } from 'zod'
import { refuse, type Result } from '@/lib/core/result'

/** Parses what somebody sent; a refusal names every field that needs another look. */
export function readInput<Input>(
  schema: z.ZodType<Input>,
  raw: unknown,
): { input: Input } | { refusal: Result<never> } {
  const parsed = schema.safeParse(raw)
  if (parsed.success)
    return holdsUnstorable(parsed.data) ? { refusal: refuse('invalid', unstorable) } : { input: parsed.data }

  const { issues } = parsed.error
  const whole = issues.find((issue) => issue.path.length === 0)
  const fields = Object.fromEntries(issues.toReversed().map((issue) => [issue.path.join('.'), issue.message]))
  return { refusal: refuse('invalid', whole?.message ?? 'Please check the marked fields.', fields) }
}

const unstorable =
  'There is a character in it that cannot be stored (U+0000, or half of one). Type the text anew, rather than pasting it.'

/** NUL, which no text in the database can hold, and half of a surrogate pair, which no JSON in it can. */
const cannotBeStored = /[\0\p{Cs}]/u

/** Whether any text in it holds what the database cannot. Names count too. */
function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return cannotBeStored.test(value)
  // Bytes are stored as bytes, whatever they are.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  return Object.entries(value).some(([name, within]) => cannotBeStored.test(name) || holdsUnstorable(within))
}

/** What a server action was called with: an object and a key, or, by React's `useActionState`, the last answer and a form. */
export function whatWasSent(
  first: unknown,
  second?: string | FormData,
): { raw: unknown; submission: string | undefined } {
  const form = second instanceof FormData ? second : first
  if (!(form instanceof FormData)) return { raw: first, submission: typeof second === 'string' ? second : undefined }

  // React adds fields of its own, and a schema that is strict would stumble over them.
  const { submission, ...raw } = Object.fromEntries([...form].filter(([name]) => !name.startsWith('$ACTION')))
  return { raw, submission: typeof submission === 'string' ? submission : undefined }
}
