import { evidenceLimits } from '@/lib/evidence/model'

import { shrinkPhoto } from './shrink-photo'

export type AddedFile = { hash: string; name: string }
export type Sent = { ok: true; file: AddedFile } | { ok: false; says: string }

/** Sends a file as it is; a photo that is too large is made smaller first. `onProgress` hears of bytes. */
export async function sendFile(chosen: File, onProgress: (sent: number, of: number) => void): Promise<Sent> {
  const file = await shrinkPhoto(chosen, evidenceLimits.fileBytes)
  if (file.size > evidenceLimits.fileBytes)
    return { ok: false, says: `${chosen.name} is larger than 5 MB. Link to where it is instead.` }
  return new Promise((resolve) => {
    // Only this older way of asking tells how much has gone out already.
    const request = new XMLHttpRequest()
    request.open('POST', `/evidence/files?name=${encodeURIComponent(file.name.slice(-300))}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total))
    request.addEventListener('load', () => resolve(readAnswer(request)))
    request.addEventListener('error', () => resolve({ ok: false, says: lost }))
    request.addEventListener('abort', () => resolve({ ok: false, says: lost }))
    request.send(file)
  })
}

const lost = 'The file did not reach the server. Choose it again; everything else that you typed is still here.'

function readAnswer({ status, responseText }: XMLHttpRequest): Sent {
  try {
    const body: unknown = JSON.parse(responseText)
    if (typeof body !== 'object' || body === null) return { ok: false, says: lost }
    if (status === 200 && 'hash' in body && 'name' in body)
      return { ok: true, file: { hash: String(body.hash), name: String(body.name) } }
    return { ok: false, says: 'detail' in body && typeof body.detail === 'string' ? body.detail : lost }
  } catch {
    return { ok: false, says: lost }
  }
}
