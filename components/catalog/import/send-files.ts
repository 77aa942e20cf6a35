export type Preview = {
  list: string
  id: string
  title: string
} & (
  | { does: 'create' }
  | { does: 'change'; changes: readonly { field: string; from?: unknown; to?: unknown }[] }
  | { does: 'unchanged' }
)

export type Check =
  | { outcome: 'faulty'; faults: readonly string[]; unlisted: number }
  | {
      outcome: 'sound'
      files: readonly { name: string; encoding: string; format: string; list?: string }[]
      entries: readonly Preview[]
      unlisted: number
      counts: { create: number; change: number; unchanged: number }
      seal: string
    }

export type Published = { created: number; revised: number; unchanged: number }

/** What came back: the answer, or why not in a sentence. */
export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; says: string }

export const checkFiles = (files: readonly File[]): Promise<Sent<Check>> =>
  send('/admin/catalogue/import/check', files, null)

export const publishFiles = (files: readonly File[], seal: string): Promise<Sent<Published>> =>
  send('/admin/catalogue/import/publish', files, seal)

async function send<Answer>(to: string, files: readonly File[], seal: string | null): Promise<Sent<Answer>> {
  try {
    const named = await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })))
    const answer = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ files: named, seal }),
    })
    const body: unknown = await answer.json()
    // Our own handlers answer with the outcome, or with a problem document that has a sentence.
    if (answer.ok) return { ok: true, answer: body as Answer }
    return { ok: false, says: detailOf(body) }
  } catch {
    return {
      ok: false,
      says: 'The files did not reach the server, or changed on the way. Choose them again and retry.',
    }
  }
}

const detailOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string'
    ? body.detail
    : 'The server could not take the files. Try again in a moment.'

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,?/, '')))
    reader.addEventListener('error', () => reject(new Error('unreadable')))
    reader.readAsDataURL(file)
  })
}
