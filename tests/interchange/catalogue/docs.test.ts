import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columns } from '@/lib/interchange/catalogue/columns'
import { listNames } from '@/lib/interchange/catalogue/kinds'
import { fileLimits } from '@/lib/interchange/catalogue/limits'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import { file, nothing, says } from './files'

const text = readFileSync(new URL('../../../docs/catalogue-file.md', import.meta.url), 'utf8')
// The columns of its tables are padded for the eye.
const guide = text.replace(/ +/g, ' ')
const example = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(text)?.[1] ?? ''

test('the examples of the guide are sound, and the table says what the JSON says', () => {
  const json = readCatalogueFiles([file('catalogue.json', example('json'))], nothing)
  const table = readCatalogueFiles([file('activities.csv', example('csv'))], json.entries)

  expect(says(json)).toEqual([])
  expect(says(table)).toEqual([])
  expect(table.entries.activities).toEqual(json.entries.activities)
})

test.each(Object.entries(fileLimits))('the guide says the limit of %s', (name, limit) => {
  expect(guide).toContain(`| ${name} | ${limit.toLocaleString('en-GB')} `)
})

test.each(listNames)('the guide names the columns of %s, and which must be there', (list) => {
  const named = columns[list].map(({ heading, required }) => `${heading}${required ? '\\*' : ''}`)

  expect(guide).toContain(`| ${list} | ${named.join(', ')} |`)
})
