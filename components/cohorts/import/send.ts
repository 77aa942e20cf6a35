import type { Applied, FileReading, ImportCheck, ImportDocument } from '@/lib/cohorts/views/import'

/** What came back: the answer, or why not in a sentence. */
export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; says: string; isStale: boolean }
type OnProgress = (sent: number, of: number) => void

const read = (cohortId: string, name: string, bytes: Blob, pasted: boolean, onProgress: OnProgress) =>
  send<FileReading>(
    `/cohorts/${cohortId}/import/read?${new URLSearchParams({ name, ...(pasted && { pasted: 'yes' }) })}`,
    bytes,
    onProgress,
  )

export const sendFile = (cohortId: string, file: File, onProgress: OnProgress) =>
  read(cohortId, file.name.slice(-200), file, false, onProgress)
export const sendPasted = (cohortId: string, text: string, onProgress: OnProgress) =>
  read(cohortId, 'Pasted rows', new Blob([text]), true, onProgress)
export const sendToCheck = (cohortId: string, document: ImportDocument, onProgress: OnProgress) =>
  send<ImportCheck>(`/cohorts/${cohortId}/import/check`, asBlob(document), onProgress)
export const sendToApply = (cohortId: string, document: ImportDocument, onProgress: OnProgress) =>
  send<Applied>(`/cohorts/${cohortId}/import/apply`, asBlob(document), onProgress)

const asBlob = (document: ImportDocument) => new Blob([JSON.stringify(document)])

const lost = 'It did not reach the server, or the answer did not come back. Everything is still here: try once more.'

/** Sends bytes and tells how many have gone out; only this older way of asking knows. */
function send<Answer>(to: string, bytes: Blob, onProgress: OnProgress): Promise<Sent<Answer>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total))
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.addEventListener('error', () => resolve({ ok: false, says: lost, isStale: false }))
    request.addEventListener('abort', () => resolve({ ok: false, says: lost, isStale: false }))
    request.send(bytes)
  })
}

function answerOf<Answer>({ status, responseText }: XMLHttpRequest): Sent<Answer> {
  try {
    const body: unknown = JSON.parse(responseText)
    // Our own handlers answer with the outcome, or with a problem document that has a sentence.
    if (status === 200) return { ok: true, answer: body as Answer }
    if (typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string')
      return { ok: false, says: body.detail, isStale: 'code' in body && body.code === 'stale' }
  } catch {
    // Not an answer of ours.
  }
  return { ok: false, says: lost, isStale: false }
}
