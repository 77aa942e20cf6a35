import type { Search } from '../engines'

/** A part of the time left now, from 0 to 1; the rest stays for what comes after. */
export function shareOf(search: Search, part: number): Search {
  const kept = search.remaining() * (1 - part)
  return { ...search, remaining: () => Math.max(0, search.remaining() - kept) }
}
