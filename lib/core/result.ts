/** Why a request was declined, in words the person who made it can act on. */
export type Refusal = {
  code: 'invalid' | 'not-found' | 'not-allowed' | 'conflict' | 'stale' | 'too-many'
  message: string
  fields?: Record<string, string>
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (code: Refusal['code'], message: string, fields?: Refusal['fields']): Result<never> => ({
  ok: false,
  refusal: { code, message, ...(fields && { fields }) },
})
