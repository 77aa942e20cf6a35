import { z } from 'zod'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { managesAny } from '../queries'
import type { OccupationRead } from '../views/workbook'
import { readInWorker } from './read-in-worker'

export const workbookInput = z.strictObject({
  bytes: z.instanceof(Uint8Array, { error: 'Send a file.' }).refine((bytes) => bytes.length > 0, 'This file is empty.'),
})

/** Reads an occupation standard from a workbook and stores nothing: whoever sees what was read decides what becomes of it. */
export async function readWorkbookFile(
  context: Context,
  { bytes }: z.infer<typeof workbookInput>,
): Promise<Result<OccupationRead>> {
  const managerIds = (await managesAny(context)) ? [context.actor.id] : []
  authorize(context.actor, 'programme.start', { id: '', managerIds })
  const ending = await readInWorker({ bytes })
  if (ending.says === 'answered') return done(ending.answer)
  if (ending.says === 'busy') return refuse('too-many', 'Other workbooks are being read. Try again in a moment.')
  return refuse(
    'conflict',
    'Reading this file takes more than the server gives to it. Save the four sheets as a workbook of their own.',
  )
}
