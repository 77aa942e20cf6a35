import { existsSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ticketImports, tickets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { takeInLog } from '@/lib/tickets/commands/take-in-log'
import { undoImport } from '@/lib/tickets/commands/undo-import'
import { exampleLog } from '@/lib/tickets/example-log'
import { ticketKindsOf } from '@/lib/tickets/kinds'
import { check, look } from '@/lib/tickets/reading/look'
import { clocksOf, readWritten } from '@/lib/tickets/reading/moments'
import { groupTitles, tellingWords } from '@/lib/tickets/reading/words'
import { settledOrder } from '@/lib/tickets/reading/date-facts'
import { takenInWorker } from '@/lib/tickets/taking/in-worker'
import { takeInOne } from '@/lib/tickets/taking/work-on'
import { ingrid, inWorld, now, priya } from '../support/world'

const desk = 'service-desk'
const bytesOf = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'))
const reading = {
  columns: {
    number: 'Number',
    opened: 'Opened',
    resolved: 'Resolved',
    category: 'Category',
    subcategory: 'Subcategory',
  },
  dateOrder: 'day-month-year' as const,
  zone: 'Europe/London',
  effort: 'opened-to-resolved' as const,
  assumedMinutes: 15,
}
const heads = ['Number', 'Opened', 'Resolved', 'Category', 'Subcategory']
const first = [
  heads,
  ['INC 1', '01-12-2026 09:00', '?', 'Access', 'Reset'],
  ['INC  1', '01-12-2026 10:00', '01-12-2026 10:05', 'Access', 'Reset'],
  ['INC 2', '02-12-2026 09:00', '02-12-2026 12:00', 'Access', 'Reset'],
  ['INC 3', '45-12-2026 09:00', '?', 'Access', 'Reset'],
  ['?', '02-12-2026 09:00', '?', 'Access', 'Reset'],
]

async function taken(context: Context, rows: readonly (readonly string[])[]): Promise<string> {
  const asked = await takeInLog(context, { teamId: desk, name: 'log.csv', reading, bytes: bytesOf(rows) })
  const importId = asked.ok ? asked.value.importId : ''
  expect(await takeInOne(context.db, importId, () => now)).toBe(true)
  return importId
}
const imported = async ({ db }: Context, id: string) =>
  (await db.select().from(ticketImports).where(eq(ticketImports.id, id)))[0]

test('tickets are counted by number, rows that are not taken are named, and the same file again creates nothing', () =>
  inWorld(async (as) => {
    const context = as(ingrid)
    const one = await imported(context, await taken(context, first))
    expect(one).toMatchObject({ state: 'done', content: null, rowsRead: 5, rowsInAll: 5 })
    expect(one?.report).toMatchObject({ rows: 5, tickets: 2, created: 2, updated: 0, unchanged: 0, leftOut: 2 })
    expect(one?.leftOut).toEqual([
      { row: 5, number: 'INC 3', says: expect.stringContaining('45-12-2026 09:00') },
      { row: 6, number: null, says: 'It names no ticket.' },
    ])
    // INC 1: from 09:00 to 10:05 is more than the 15 minutes assumed, as is INC 2.
    expect(await ticketKindsOf(context, { id: desk })).toMatchObject([
      {
        kind: 'access / reset',
        title: 'Access / Reset',
        tickets: 2,
        days: 2,
        perWeek: 7,
        minutesEach: 15,
        isMeasured: false,
      },
    ])
    const again = await imported(context, await taken(context, first))
    expect(again?.report).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect(await context.db.select().from(tickets)).toHaveLength(2)
  }))

test('an import is taken back whole; what a later one touched keeps the later state until that is taken back too', () =>
  inWorld(async (as) => {
    const context = as(ingrid)
    const one = await taken(context, first)
    const two = await taken(context, [
      heads,
      ['INC 2', '02-12-2026 09:00', '?', 'Access', 'New'],
      ['INC 9', '03-12-2026 09:00', '?', '', ''],
    ])
    expect(await undoImport(as(priya), { importId: one, version: 1 })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await undoImport(context, { importId: one, version: 1 })).toMatchObject({ ok: true, value: { kept: 1 } })
    const left = await context.db.select().from(tickets).orderBy(tickets.number)
    expect(left.map(({ number, subcategory }) => [number, subcategory])).toEqual([
      ['INC 2', 'New'],
      ['INC 9', ''],
    ])
    expect(await undoImport(context, { importId: two, version: 1 })).toMatchObject({ ok: true, value: { kept: 0 } })
    expect(await context.db.select().from(tickets)).toEqual([])
  }))

test('taking back a later import puts back what an earlier one left', () =>
  inWorld(async (as) => {
    const context = as(ingrid)
    const one = await taken(context, first)
    const two = await taken(context, [heads, ['INC 2', '02-12-2026 09:00', '?', 'Access', 'New']])
    await undoImport(context, { importId: two, version: 1 })
    const [ticket] = await context.db.select().from(tickets).where(eq(tickets.number, 'INC 2'))
    expect(ticket).toMatchObject({ subcategory: 'Reset', importId: one, resolvedAt: new Date('2026-12-02T12:00:00Z') })
  }))

test('local times that come twice are the first, those that are left out are later by the change, in three zones', () => {
  const at = (text: string, zone: string) => {
    const written = readWritten(text, 'day-month-year')
    return written && new Date(clocksOf(zone).toInstant(written)).toISOString()
  }
  expect(at('25-10-2026 01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z')
  expect(at('29-03-2026 01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z')
  expect(at('01-11-2026 01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
  expect(at('08-03-2026 02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
  expect(at('05-04-2026 02:30', 'Australia/Sydney')).toBe('2026-04-04T15:30:00.000Z')
  expect(at('04-10-2026 02:30', 'Australia/Sydney')).toBe('2026-10-03T16:30:00.000Z')
  expect(at('2026-01-05T09:00:00+02:00', 'Europe/London')).toBe('2026-01-05T07:00:00.000Z')
  expect(at('31-02-2026 09:00', 'Europe/London')).toBeUndefined()
})

test('a row that can only be read one way settles the order of dates; without one it is open', async () => {
  const facts = async (...dates: string[]) =>
    (await look('log', bytesOf([['Number', 'Opened'], ...dates.map((date, at) => [`I${at}`, date])]))).dates[0]
  const settled = await facts('03-02-2016', '29-02-2016')
  expect(settled).toMatchObject({ dates: 2, both: 1, dayFirst: { row: 3, text: '29-02-2016' }, monthFirst: null })
  expect(settled && settledOrder(settled)).toBe('day-month-year')
  const open = await facts('03-02-2016', '04-05-2016')
  expect(open && settledOrder(open)).toBeUndefined()
})

test('titles are grouped by the words that they share; numbers, machines and filling words do not count', () => {
  expect(tellingWords('Please reset the password for SRV-0042, INC0012345!')).toEqual(['reset', 'password'])
  expect(groupTitles(['Password reset', 'reset my password', 'Reset password VPN', 'Printer jam'])).toEqual([
    'password reset',
    'password reset',
    'password reset',
    undefined,
  ])
})

test('the invented log is some nine hundred tickets, the same every time, and most of all password resets', async () => {
  const rows = exampleLog('2026-11-22')
  expect(exampleLog('2026-11-22')).toEqual(rows)
  expect(rows.length).toBeGreaterThan(800)
  const found = await check(
    bytesOf(rows.map((row) => row.map((cell) => `"${cell}"`))),
    { ...reading, dateOrder: 'iso', columns: { ...reading.columns, title: 'Short description' } },
    Date.parse('2026-11-23'),
  )
  expect(found.report).toMatchObject({ tickets: rows.length - 1, leftOut: 0 })
  expect(found.kinds[0]?.title).toBe('Access / Password reset')
})

test('two hundred thousand rows go through a worker whose memory is bounded', { timeout: 60_000 }, async () => {
  const lines = ['Number,Opened,Resolved,Category,Subcategory']
  for (let at = 0; at < 200_000; at++)
    lines.push(`INC${at % 50_000},01-12-2026 09:00,?,Category ${at % 40},Kind ${at % 7}`)
  let [count, rows] = [0, 0]
  const job = { bytes: new TextEncoder().encode(lines.join('\n')), reading, latest: now.getTime() }
  for await (const word of takenInWorker(job, new AbortController().signal)) {
    expect(['reading', 'read', 'tickets', 'end']).toContain(word.says)
    if (word.says === 'read') rows = word.report.rows
    if (word.says === 'tickets') count += word.tickets.length
  }
  expect([rows, count]).toEqual([200_000, 50_000])
})

const sample = '/work/shared/data/servicenow-incident-log/incident_event_log.first1500.csv'
test.skipIf(!existsSync(sample))('a log with one row per event is read whole (needs the sample log)', async () => {
  const bytes = readFileSync(sample)
  const seen = await look('log.csv', bytes)
  expect(seen).toMatchObject({
    rows: 1_500,
    suggested: { number: 'number', opened: 'opened_at', resolved: 'resolved_at', category: 'category' },
  })
  const found = await check(bytes, { ...reading, columns: seen.suggested }, now.getTime())
  expect(found).toMatchObject({ report: { rows: 1_500, tickets: 230, leftOut: 0 }, kindsInAll: 64 })
})
