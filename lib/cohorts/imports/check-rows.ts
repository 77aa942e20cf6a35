import { invitePersonInput } from '@/lib/people/input'
import { originalCell } from '@/lib/interchange/tables/neutral'
import { columnLetters } from '@/lib/interchange/tables/table'
import { fieldLabels, type FaultGroup, type ImportDocument, type ImportField } from '../views/import'
import { collectRowFaults, type RowFaults } from './fault-groups'
import { readRotation } from './read-rotation'
import type { ImportRow, Known, MappedColumn } from './rows'
import { told, understand } from './understand'

/** Rows that can be taken in, or everything that is wrong with them, grouped by what repairs it. */
export type RowsChecked = { rows: ImportRow[]; groups: FaultGroup[]; count: number }

/** Reads what the rows say about people; a row with a fault is told and not among the rows. */
export function checkRows(document: Omit<ImportDocument, 'seal'>, known: Known): RowsChecked {
  const faults = collectRowFaults()
  const columns = document.columns.map((column) => ({
    ...column,
    header: column.header || `Column ${columnLetters(column.at)}`,
  }))
  const has = (field: ImportField) => columns.some((column) => column.field === field)
  if (!has('email'))
    faults.report('no-column', missing('E-mail', 'A column with e-mail addresses, by which people are known.'))
  if (!has('name') && !has('firstName') && !has('lastName'))
    faults.report('no-column', missing('Name', 'A column with names, or one with first names and one with last names.'))
  if (faults.count > 0) return { rows: [], groups: faults.groups(), count: faults.count }

  const { skip, accept } = document.repairs
  const left = new Set(skip)
  const accepted = new Set(accept)
  const addresses: { row: number; email: string }[] = []
  const understanding = understand(known, document.repairs, faults)
  const rows = document.rows
    .filter(({ row }) => !left.has(row))
    .flatMap(({ row, cells }) => {
      if (document.wide.includes(row) && !accepted.has(row)) {
        faults.report('wide', {
          rows: [row],
          at: null,
          column: '',
          found: cells
            .filter((cell) => cell !== '')
            .join(' · ')
            .slice(0, 200),
          expected: 'One cell under each heading.',
          suggestion: null,
          more: 0,
        })
        return []
      }
      const before = faults.reported
      const person = readPerson(row, columns, cells, faults)
      if (person) addresses.push({ row, email: person.email })
      const rotation = readRotation(row, columns, cells, { known, understanding, faults })
      return person && rotation && faults.reported === before ? [{ row, ...person, ...rotation }] : []
    })
  checkDoubled(addresses, columns, faults)
  return { rows, groups: faults.groups(), count: faults.count }
}

const missing = (column: string, expected: string) => ({
  rows: [],
  at: null,
  column,
  found: 'no such column',
  expected,
  suggestion: null,
  more: 0,
})

const { name: nameInput, email: emailInput, headline: headlineInput } = invitePersonInput.shape

function readPerson(row: number, columns: readonly MappedColumn[], cells: readonly string[], faults: RowFaults) {
  const of = (field: ImportField) => {
    const at = columns.findIndex((column) => column.field === field)
    const column = columns[at]
    return column && { column, text: originalCell(cells[at] ?? '').trim() }
  }
  const parts = [of('name'), of('firstName'), of('lastName')].flatMap((part) => part ?? [])
  const [first] = parts
  const whole = of('name')?.text || [of('firstName')?.text, of('lastName')?.text].filter(Boolean).join(' ')
  const name = nameInput.safeParse(whole.replace(/\s+/g, ' '))
  if (!name.success && first)
    faults.report(
      whole === '' ? 'no-name' : 'too-long',
      told({ row, column: first.column }, whole, 'A name of at most 120 characters.'),
    )

  const mail = of('email')
  const email = emailInput.safeParse(bareAddress(mail?.text ?? ''))
  if (!email.success && mail)
    faults.report(
      mail.text === '' ? 'no-email' : 'bad-email',
      told({ row, column: mail.column }, mail.text, 'An e-mail address, such as ana.silva@example.org.'),
    )

  const role = of('headline')
  const headline = headlineInput.safeParse(role?.text ?? '')
  if (!headline.success && role)
    faults.report(
      'too-long',
      told({ row, column: role.column }, role.text, `At most 200 characters for “${fieldLabels.headline}”.`),
    )
  if (!name.success || !email.success || !headline.success) return undefined
  return { name: name.data, email: email.data, ...(role && role.text !== '' && { headline: headline.data }) }
}

/** `Ana Silva <ana@example.org>` and `mailto:` are how programs copy an address. */
const bareAddress = (text: string): string => /<([^<>\s]+)>$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '')

function checkDoubled(
  all: readonly { row: number; email: string }[],
  columns: readonly MappedColumn[],
  faults: RowFaults,
) {
  const column = columns.find(({ field }) => field === 'email')
  const rowsOf = new Map<string, number[]>()
  for (const { row, email } of all) {
    const rows = rowsOf.get(email)
    if (rows) rows.push(row)
    else rowsOf.set(email, [row])
  }
  for (const [email, rows] of rowsOf)
    if (rows.length > 1 && column)
      for (const row of rows) faults.report('same-email', told({ row, column }, email, 'Each address in one row.'))
}
