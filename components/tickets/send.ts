import type { TicketReading } from '@/lib/tickets/model'
import type { Checking, Looking } from '@/lib/tickets/view'

/** What came back: the answer, or why not in a sentence. */
export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; says: string }
export type OnProgress = (sent: number, of: number) => void

const at = (teamId: string, step: string, query: Readonly<Record<string, string>>) =>
  `/team/${teamId}/tickets/import/${step}?${new URLSearchParams(query)}`
const named = (file: File) => file.name.slice(-200)

export const sendToRead = (teamId: string, file: File, onProgress: OnProgress) =>
  send<Looking>(at(teamId, 'read', { name: named(file) }), file, onProgress)
export const sendToCheck = (teamId: string, file: File, reading: TicketReading, onProgress: OnProgress) =>
  send<Checking>(at(teamId, 'check', { name: named(file), reading: JSON.stringify(reading) }), file, onProgress)
export const sendToTake = (teamId: string, file: File, reading: TicketReading, onProgress: OnProgress) =>
  send<{ importId: string }>(
    at(teamId, 'take', { name: named(file), reading: JSON.stringify(reading) }),
    file,
    onProgress,
  )

const lost = 'It did not reach the server, or the answer did not come back. Everything is still here: try once more.'

/** Sends bytes and tells how many have gone out; only this older way of asking knows. */
function send<Answer>(to: string, bytes: Blob, onProgress: OnProgress): Promise<Sent<Answer>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total))
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.addEventListener('error', () => resolve({ ok: false, says: lost }))
    request.addEventListener('abort', () => resolve({ ok: false, says: lost }))
    request.send(bytes)
  })
}

function answerOf<Answer>({ status, responseText }: XMLHttpRequest): Sent<Answer> {
  try {
    const body: unknown = JSON.parse(responseText)
    // Our own handlers answer with the outcome, or with a problem document that has a sentence.
    if (status === 200) return { ok: true, answer: body as Answer }
    if (typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string')
      return { ok: false, says: body.detail }
  } catch {
    // Not an answer of ours.
  }
  return { ok: false, says: lost }
}
