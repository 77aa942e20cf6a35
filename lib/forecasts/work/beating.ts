import type { Database } from '@/db'
import { beat, type Claimed } from './claim'

const beatMilliseconds = 5_000

/** The signs of life of one attempt, as long as it lasts. */
export type Beating = {
  /** Aborted when the forecast was taken over. */
  lost: AbortSignal
  /** Ends the signs of life, and waits for the last. */
  end: () => Promise<void>
}

export function beginBeating(db: Database, claimed: Claimed, clock: () => Date): Beating {
  const lost = new AbortController()
  let last: Promise<void> = Promise.resolve()
  const once = async () => {
    // A sign of life that could not be given is no reason to end: the next may come through.
    const isMine = await beat(db, claimed, clock()).catch((error: unknown) => (console.error(error), true))
    if (!isMine) lost.abort()
  }
  const timer = setInterval(() => (last = last.then(once)), beatMilliseconds)
  timer.unref()
  return {
    lost: lost.signal,
    end() {
      clearInterval(timer)
      return last
    },
  }
}
