import { z } from 'zod'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { writeCsv } from '@/lib/interchange/workbook/write-csv'
import { writeWorkbook } from '@/lib/interchange/workbook/write-workbook'
import { showBoard } from './board'
import { boardSheet, placementsSheet, seatsSheet } from './board-sheets'

export const exportBoardInput = z.looseObject({
  cohortId: z.string().min(1),
  format: z.string(),
  schedule: z.string().optional(),
})

export type BoardFile = { name: string; type: string; content: Uint8Array<ArrayBuffer> }

/** A cohort's board as a file: the board alone as CSV, or with its seats and a list of placements as a workbook. */
export async function exportBoard(
  context: Context,
  { cohortId, format, schedule }: z.infer<typeof exportBoardInput>,
): Promise<Result<BoardFile>> {
  const page = await showBoard(context, cohortId, schedule ?? null)
  if (!page) return refuse('not-found', 'There is no such schedule.')
  authorize(context.actor, 'rotation.schedule', page.cohort)
  if (!page.shown) return refuse('not-found', 'Nothing is published yet. Publish a schedule first.')
  const { board } = page.shown
  const name = `${fileName(page.cohort.title)}-${context.now.toISOString().slice(0, 10)}`
  if (format === 'csv')
    return done({ name: `${name}.csv`, type: 'text/csv; charset=utf-8', content: writeCsv(boardSheet(board)) })
  if (format === 'xlsx')
    return done({
      name: `${name}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: await writeWorkbook([boardSheet(board), seatsSheet(board), placementsSheet(board)]),
    })
  return refuse('not-found', 'There is no such file. There are csv and xlsx.')
}

/** Headers carry plain letters alone. */
const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'rotation'
