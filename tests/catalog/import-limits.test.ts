import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importLimits } from '@/lib/catalog/import/limits'

const guide = readFileSync(new URL('../../docs/catalogue-file.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')

test('the guide says how much one import may take, and how long its check', () => {
  expect(guide).toContain(`together have at most ${importLimits.bytes.toLocaleString('en-GB')} bytes`)
  expect(guide).toContain(`after ${importLimits.seconds} seconds`)
})

test('a document holds as many bytes of files as an import may have', () => {
  // Four letters for three bytes, and room for the names.
  expect(importLimits.documentBytes).toBeGreaterThan((importLimits.bytes * 4) / 3 + 100_000)
})
