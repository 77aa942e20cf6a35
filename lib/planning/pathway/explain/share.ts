import type { Budget } from '../plan-pathway'

/** A part of the time left now, from 0 to 1; the rest stays for what comes after. */
export function share(time: Budget, part: number): Budget {
  const kept = time.remaining() * (1 - part)
  return { remaining: () => Math.max(0, time.remaining() - kept) }
}
