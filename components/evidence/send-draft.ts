import type { DraftContent } from '@/lib/evidence/input'

const address = '/evidence/drafts'

/** Sends what is typed so far; answers whether it arrived. Survives the closing of the tab. */
export async function sendDraft(about: string, content: DraftContent): Promise<boolean> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ about, content }),
      keepalive: true,
    })
    return answer.ok
  } catch {
    return false
  }
}

/** What was saved after this instant, perhaps from another device; undefined if nothing was, or if that cannot be told. */
export async function askForDraft(about: string, after: string): Promise<DraftContent | undefined> {
  try {
    const answer = await fetch(`${address}?about=${encodeURIComponent(about)}`)
    if (!answer.ok) return undefined
    // Our own handler answers with the draft as it checked it.
    const { draft } = (await answer.json()) as { draft: { content: DraftContent; savedAt: string } | null }
    return draft && draft.savedAt > after ? draft.content : undefined
  } catch {
    return undefined
  }
}
