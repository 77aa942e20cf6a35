import { expect, test } from 'vitest'
import { fileLimits } from '@/lib/interchange/catalogue/limits'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import { course, file, nothing, readText, says, withLinux } from './files'

const format = '"format":"journeywork/catalogue@1"'
const headings = 'id,title,kind,summary,hours,raises\n'

test.each([
  ['a million quotes', '"'.repeat(1_000_000)],
  ['a million and one quotes', '"'.repeat(1_000_001)],
  ['a million quotes under headings', `${headings}${'"'.repeat(1_000_001)}`],
  ['a million separators', `${headings}a${','.repeat(1_000_000)}`],
  ['a heading line of a million separators', `${headings.trim()}${','.repeat(1_000_000)}\na,A\n`],
  ['a cell of a million letters', `${headings}a,${'A'.repeat(1_000_000)},course,S,5,linux:2\n`],
  ['a million line breaks', `${headings}${'\n'.repeat(1_000_000)}`],
  ['a million semicolons in a list', `${headings}a,A,course,S,5,"${';'.repeat(90_000)}"\n`],
  ['deep JSON', `{${format},"skills":${'['.repeat(100_000)}`],
  ['deep JSON objects', `{${format},"skills":${'{"a":'.repeat(100_000)}`],
  ['a million braces', '{'.repeat(1_000_000)],
  ['zeros', '\0'.repeat(100_000)],
  ['a lone mark', '\ufeff'],
])('%s: faults, never a crash', (_, text) => {
  const { entries, faults } = readText('activities.csv', text, withLinux)

  expect(faults.listed.length).toBeGreaterThan(0)
  expect(faults.listed.length).toBeLessThanOrEqual(fileLimits.faults)
  expect(entries).toEqual(nothing)
  expect(faults.listed.every((fault) => (fault.found ?? '').length < 400)).toBe(true)
})

test('names that reach the prototype are faults, and reach nothing', () => {
  const json = `{${format},"__proto__":{"polluted":1},"activities":[{"id":"a","__proto__":{"hours":5},"raises":{"constructor":2,"__proto__":3}}]}`
  const csv = '__proto__,constructor,id,title,kind,summary,hours,raises\n1,2,__proto__,A,course,S,5,__proto__:3\n'

  expect(readText('a.json', json).faults.listed.length).toBeGreaterThan(1)
  expect(says(readText('activities.csv', csv, withLinux))).toEqual([
    expect.stringContaining('row 1, column "__proto__": Use these headings'),
    expect.stringContaining('row 1, column "constructor": Use these headings'),
    expect.stringContaining('row 2, column "raises": Write skills with their levels'),
    expect.stringContaining('row 2, column "id": Give the id of an activity'),
  ])
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})

test('a skill that bears the name of a method of objects is looked for in the catalogue like any other', () => {
  const text = JSON.stringify({
    format: 'journeywork/catalogue@1',
    activities: [{ ...course('valueof'), raises: { constructor: 2 } }],
  })

  expect(says(readText('a.json', text, withLinux))).toEqual([
    'a.json, activities[0].raises.constructor: Name a skill of these files or of the catalogue. Found "constructor".',
  ])
})

test('a file, a table or an import that is too large is refused at the door', () => {
  const large = { name: 'large.csv', bytes: new Uint8Array(fileLimits.bytes + 1) }
  const long = file('activities.csv', `${headings}${'a\n'.repeat(fileLimits.rows + 1)}`)
  const many = Array.from({ length: fileLimits.files + 1 }, (_, at) => file(`${at}.json`, `{${format}}`))

  expect(says(readCatalogueFiles([large], nothing))).toEqual(['large.csv: Give a file of at most 4 MB.'])
  expect(says(readCatalogueFiles([long], nothing))).toEqual(['activities.csv: Give at most 10000 rows in a file.'])
  expect(says(readCatalogueFiles(many, nothing))).toEqual(['import: Give at most 10 files at once.'])
})

test('of very many faults the first are listed and the rest are counted', () => {
  const { faults } = readText('activities.csv', `${headings}${'a,A,course,S,x,linux:2\n'.repeat(3_000)}`, withLinux)

  expect(faults.listed).toHaveLength(fileLimits.faults)
  expect(faults.unlisted).toBe(2_000)
})

test('what was found is shown on one line and short, whatever it was', () => {
  const text = JSON.stringify({ format: `\u202e\n${'x'.repeat(5_000)}` })

  expect(says(readText('a.json', text))[0]).toMatch(/^[\x20-\x7e…]{1,400}$/)
})
