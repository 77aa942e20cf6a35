import writeXlsxFile from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { NotAllowed } from '@/lib/access/policy'
import { readInWorker } from '@/lib/programmes/workbook/read-in-worker'
import { readWorkbookFile } from '@/lib/programmes/workbook/read-workbook'
import { amara, helen, ingrid, inWorld, marcus, priya } from '../support/world'

const bytes = async () =>
  new Uint8Array(
    await writeXlsxFile([
      {
        sheet: 'Details',
        data: [[{ value: 'Occupation Title', type: String }], [{ value: 'Technician', type: String }]],
      },
    ]).toBuffer(),
  )

test('a workbook is read on a thread of its own, for those who may start a programme and nobody else', () =>
  inWorld(async (as) => {
    for (const who of [helen, amara])
      expect(await readWorkbookFile(as(who), { bytes: await bytes() })).toMatchObject({
        ok: true,
        value: { ok: true, standard: { title: 'Technician' } },
      })
    for (const who of [priya, marcus, ingrid])
      await expect(readWorkbookFile(as(who), { bytes: await bytes() })).rejects.toThrow(NotAllowed)
  }))

test('reading that takes too long is ended', async () => {
  expect(await readInWorker({ bytes: await bytes() }, 0)).toEqual({ says: 'too-long' })
})
