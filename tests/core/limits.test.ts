import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limits } from '@/lib/core/limits'

test('the limits that are enforced are the limits that are written down', () => {
  const rows = readFileSync('docs/planner.md', 'utf8').matchAll(
    /^\| `((?:pathway|rotation|solving|scheduling)\.\w+)` +\| +([\d,]+) +\|/gm,
  )
  const written = Object.fromEntries([...rows].map(([, name, value]) => [name, Number(value?.replaceAll(',', ''))]))
  const enforced = Object.entries(limits).flatMap(([group, values]) =>
    Object.entries(values).map(([name, value]) => [`${group}.${name}`, value] as const),
  )

  expect(written).toEqual(Object.fromEntries(enforced))
})
