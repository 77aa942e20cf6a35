import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CatalogueEntries } from '@/lib/interchange/catalogue/kinds'
import { listNames } from '@/lib/interchange/catalogue/kinds'
import { previewImport } from '@/lib/interchange/catalogue/preview'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import { catalogueCsv, catalogueJson } from '@/lib/interchange/catalogue/write'
import { file, nothing, says } from './files'

const folder = new URL('../../../db/seed/catalogue/', import.meta.url)
const part = (name: string) => `"${name}": ${readFileSync(new URL(`${name}.json`, folder), 'utf8')}`
const inner = (name: string) =>
  readFileSync(new URL(`${name}.json`, folder), 'utf8')
    .trim()
    .slice(1, -1)
const activities = ['certifications', 'courses', 'rotations', 'projects'].map(inner).join(',')
const starter = `{"format": "journeywork/catalogue@1", ${['frameworks', 'skills', 'roles'].map(part).join(',')}, "activities": [${activities}]}`

function readStarter(): CatalogueEntries {
  const read = readCatalogueFiles([file('starter.json', starter)], nothing)
  expect(says(read)).toEqual([])
  return read.entries
}

test('the starter catalogue is a sound catalogue file', () => {
  expect(existsSync(folder)).toBe(true)
  expect(readStarter().activities.length).toBeGreaterThan(164)
})

test('the starter catalogue written as JSON and read again is the same', () => {
  const entries = readStarter()

  const again = readCatalogueFiles([file('again.json', catalogueJson(entries))], nothing)

  expect(says(again)).toEqual([])
  expect(again.entries).toEqual(entries)
})

test.each([',', ';', '\t'] as const)(
  'the starter catalogue written as tables with %j and read again is the same',
  (separator) => {
    const entries = readStarter()
    const tables = listNames.map((list) => file(`${list}.csv`, catalogueCsv(list, entries[list], separator)))

    const again = readCatalogueFiles(tables, nothing)

    expect(says(again)).toEqual([])
    expect(again.entries).toEqual(entries)
    expect(previewImport(entries, again.entries).filter(({ does }) => does !== 'unchanged')).toEqual([])
  },
)

test('texts with separators, quotes, line breaks, backslashes and formulas survive a table', () => {
  const awkward = ['a; b', 'a \\; "b"', '=1+1', "'=1+1", '-x', 'x,\ty\nz', '\\', '@sum', "'quoted'"]
  const role = {
    ...readStarter().roles[0],
    id: 'awkward',
    title: '=HYPERLINK("https://a.example")',
    line: 'technical' as const,
    summary: '+1; "two", \\three',
    requires: { 'user-support': 1 },
    from: [],
    outlook: { automated: awkward, remains: awkward.toReversed(), says: '@stays' },
  }
  const text = catalogueCsv('roles', [role])

  const again = readCatalogueFiles([file('roles.csv', text)], readStarter())

  expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m)
  expect(says(again)).toEqual([])
  expect(again.entries.roles).toEqual([role])
})
