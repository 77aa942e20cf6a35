import type { Database } from '@/db'
import { beat, type Claimed } from './claim'

const beatMilliseconds = 1_000

/** Gives signs of life of one attempt until it is ended; `lost` is aborted when the work is no longer this attempt's. */
export function beginBeating(
  db: Database,
  claimed: Claimed,
  clock: () => Date,
): { lost: AbortSignal; end: () => Promise<void> } {
  const lost = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()

  const once = async () => {
    // A sign of life that could not be given is no reason to end: the next may come through.
    const isMine = await beat(db, claimed, clock()).catch((error: unknown) => {
      console.error(error)
      return true
    })
    if (!isMine) lost.abort()
    else if (timer !== undefined) next()
  }
  const next = () => {
    timer = setTimeout(() => (last = once()), beatMilliseconds)
  }
  next()
  return {
    lost: lost.signal,
    end() {
      clearTimeout(timer)
      timer = undefined
      return last
    },
  }
}
