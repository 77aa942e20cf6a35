/** What came of waiting for a turn: the work's own answer, or that somebody's later question took its place. */
export type Turn<Answer> = { taken: true; answer: Answer } | { taken: false }

type Running = { abort: AbortController; ended: Promise<void>; graceUntil: Promise<void> }

/**
 * One question at a time for each person, and of those that wait only the latest: who moves a slider asks many and wants
 * one. Work under way may finish within its grace, because its answer is remembered; after that it is stopped.
 */
export function createTurns(graceMilliseconds: number) {
  const running = new Map<string, Running>()
  const waiting = new Map<string, () => void>()

  return async function inTurn<Answer>(
    who: string,
    work: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Turn<Answer>> {
    waiting.get(who)?.()
    const before = running.get(who)
    if (before && !(await isNext(who, before))) return { taken: false }

    const abort = new AbortController()
    const begun = work(abort.signal)
    const turn: Running = {
      abort,
      ended: begun.then(nothing, nothing),
      graceUntil: new Promise((resolve) => setTimeout(resolve, graceMilliseconds).unref()),
    }
    running.set(who, turn)
    try {
      const answer = await begun
      return { taken: true, answer }
    } catch (error) {
      if (abort.signal.aborted) return { taken: false }
      throw error
    } finally {
      if (running.get(who) === turn) running.delete(who)
    }
  }

  /** Waits for the work before, which is stopped when its grace is over; false once a later question has come. */
  async function isNext(who: string, before: Running): Promise<boolean> {
    let leave = nothing
    const overtaken = new Promise<void>((settle) => {
      leave = () => settle()
    })
    waiting.set(who, leave)
    void stopAfterGrace(who, before)
    await Promise.race([before.ended, overtaken])
    if (waiting.get(who) !== leave) return false
    waiting.delete(who)
    return true
  }

  async function stopAfterGrace(who: string, { abort, graceUntil }: Running): Promise<void> {
    await graceUntil
    if (waiting.has(who)) abort.abort()
  }
}

const nothing = (): void => undefined
