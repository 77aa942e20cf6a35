import type { DraftContent } from '@/lib/evidence/input'

/** Where this browser keeps what did not reach the server: apart for each person, because a computer may be shared. */
const nameOf = (personId: string, about: string) => `evidence ${personId} ${about}`

/** What was typed and never reached the server; a browser that keeps nothing has none. */
export function localCopy(personId: string, about: string): DraftContent | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(personId, about)) ?? 'null')
    return isDraft(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

export function keepLocalCopy(personId: string, about: string, content: DraftContent | null): void {
  try {
    if (content) localStorage.setItem(nameOf(personId, about), JSON.stringify(content))
    else localStorage.removeItem(nameOf(personId, about))
  } catch {
    // Storage may be full or forbidden; the form works without it.
  }
}

// Written by this very form; an older one may have written it otherwise, and is then passed over.
const isDraft = (kept: unknown): kept is DraftContent =>
  typeof kept === 'object' &&
  kept !== null &&
  ['title', 'account', 'url', 'happenedOn'].every((name) => typeof Reflect.get(kept, name) === 'string') &&
  ['claims', 'goalIds'].every((name) => Array.isArray(Reflect.get(kept, name))) &&
  'file' in kept
