import { expect, test } from 'vitest'
import { z } from 'zod'
import { readInput } from '@/lib/access/read-input'

const schema = z.strictObject({ reason: z.string(), levels: z.record(z.string(), z.array(z.string())).optional() })

test.each([
  ['in a field', { reason: 'On\0leave' }],
  ['deep inside', { reason: 'On leave', levels: { linux: ['2', '\0'] } }],
  ['half of one', { reason: 'On leave \ud83c' }],
  ['the other half, deep inside', { reason: 'On leave', levels: { linux: ['\udf32'] } }],
  ['in a name', { reason: 'On leave', levels: { 'li\0nux': [] } }],
])('a character that the database cannot hold is refused with a way out: %s', (_where, sent) => {
  expect(readInput(schema, sent)).toMatchObject({
    refusal: { ok: false, refusal: { code: 'invalid', message: expect.stringContaining('Type the text anew') } },
  })
})

test('every other character is taken as it is', () => {
  const sent = { reason: 'Congé \u0001 \u{1f332} “on call”', levels: { linux: ['2'] } }

  expect(readInput(schema, sent)).toEqual({ input: sent })
})
