/** A key of the page that is open, beside those that work everywhere. */
export type PageKey = { says: string; chords: readonly string[] }

let keys: readonly PageKey[] = []

export const pageKeys = (): readonly PageKey[] => keys

/** Adds a page's own keys to the list of keys while it is open; answers with how to take them away again. */
export function showPageKeys(own: readonly PageKey[]): () => void {
  keys = own
  return () => {
    keys = []
  }
}
