import type { OccupationRead } from '@/lib/programmes/views/workbook'
import { workbookBytes } from '@/lib/programmes/views/workbook'

export type Sent = { ok: true; read: OccupationRead } | { ok: false; says: string }

/** Sends a workbook to be read. Nothing is stored. */
export async function sendWorkbook(file: File): Promise<Sent> {
  if (file.size > workbookBytes)
    return { ok: false, says: `${file.name} is larger than ${workbookBytes / 1e6} MB, the most that can be read.` }
  try {
    const answer = await fetch('/programmes/workbook', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    const body: unknown = await answer.json()
    // Our own handler answers with what was read, or with a problem document that has a sentence.
    if (answer.ok) return { ok: true, read: body as OccupationRead }
    return { ok: false, says: detailOf(body) }
  } catch {
    return { ok: false, says: 'The file did not reach the server. Choose it again.' }
  }
}

const detailOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string'
    ? body.detail
    : 'The server could not take the file. Try again in a moment.'
