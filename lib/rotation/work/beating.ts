import type { Database } from '@/db'
import type { SolvingProgress } from '../model'
import { beat, type Claimed } from './claim'

const beatMilliseconds = 600

/** The signs of life of one attempt, as long as it lasts. */
export type Beating = {
  /** Takes note of how far it has come; it is written down with the next sign of life. */
  hear: (progress: SolvingProgress) => void
  /** Aborted when someone asks to stop with the best so far. */
  stop: AbortSignal
  /** Aborted when the schedule was taken over or thrown away. */
  lost: AbortSignal
  /** Ends the signs of life, and waits for the last. */
  end: () => Promise<void>
}

export function beginBeating(db: Database, claimed: Claimed, clock: () => Date): Beating {
  const [stop, lost] = [new AbortController(), new AbortController()]
  let progress: SolvingProgress | undefined
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()

  const once = async () => {
    const said = progress
    progress = undefined
    // A sign of life that could not be given is no reason to end: the next may come through.
    const heard = await beat(db, claimed, clock(), said).catch((error: unknown) => {
      console.error(error)
      return { isStopped: false }
    })
    if (!heard) lost.abort()
    else if (heard.isStopped) stop.abort()
  }
  const next = () => {
    timer = setTimeout(() => (last = goOn()), beatMilliseconds)
  }
  const goOn = async () => {
    await once()
    if (timer !== undefined && !lost.signal.aborted) next()
  }
  next()
  return {
    hear: (said) => (progress = said),
    stop: stop.signal,
    lost: lost.signal,
    end() {
      clearTimeout(timer)
      timer = undefined
      return last
    },
  }
}
