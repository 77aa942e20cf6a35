import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTable } from '@/lib/interchange/tables/read-table'

const folder = '/work/shared/data'
const files = [
  ['case-1.0-opensalt/sample_case.csv', { columns: 13, rows: 10, first: 'Identifier' }],
  ['hr-ibm-attrition/hr-attrition.first200.csv', { columns: 35, rows: 200, first: 'Age' }],
  ['security-cert-roadmap/certs-extracted.csv', { columns: 7, rows: 430, first: 'abbreviation' }],
  ['esco-1.2.0/digitalSkillsCollection_en.csv', { columns: 10, rows: 1284, first: 'conceptType' }],
  ['us-registered-apprenticeship/2010_to_2019_Crosswalk.csv', { columns: 4, rows: 1164, first: 'O*NET-SOC 2010 Code' }],
  [
    'us-registered-apprenticeship/occupation-standards-template.xlsx',
    { columns: 17, rows: 1, first: 'Registration State' },
  ],
] as const

test.skipIf(!existsSync(folder)).each(files)(
  'a file from the world is read whole: %s',
  async (path, { columns, rows, first }) => {
    const read = await readTable({ name: path, bytes: readFileSync(`${folder}/${path}`) })

    expect(read.ok && [read.table.columns.length, read.table.rows.length, read.table.columns[0]?.header]).toEqual([
      columns,
      rows,
      first,
    ])
  },
)
