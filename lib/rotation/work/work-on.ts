import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { schedules } from '@/db/schema'
import { record } from '@/lib/access/record'
import { systemContext } from '@/lib/access/system-context'
import type { Work } from '@/lib/jobs/jobs'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import { isBusy } from '@/lib/solver/in-worker'
import { rotateInWorker } from '@/lib/solver/rotate-in-worker'
import type { RotationAnswered } from '@/lib/solver/solve-rotation'
import { beginBeating, type Beating } from './beating'
import { claimNext, claimOne, giveBack, stillMine, type Claimed } from './claim'
import { extrasFor } from './extras'

/** The name of the job that draws schedules up. */
export const drawingUp = 'drawing-up'
/** Whoever asks wakes the job of their own server; this is how often others look for what is left. */
export const lookEverySeconds = 5

type Clock = () => Date
const clockOnTheWall: Clock = () => new Date()

/** The background work of drawing up: one schedule after another, each on another thread. */
export const drawUpNext =
  (db: Database): Work =>
  async (signal) => {
    const claimed = await claimNext(db, clockOnTheWall())
    if (!claimed) return false
    return workThrough(db, claimed, clockOnTheWall, signal)
  }

/** Draws up this very schedule, here and now, to its end; false if it does not wait. */
export async function workOn(db: Database, scheduleId: string, clock: Clock = clockOnTheWall): Promise<boolean> {
  const claimed = await claimOne(db, clock(), scheduleId)
  return claimed !== undefined && workThrough(db, claimed, clock)
}

/** False where it had to be given back, so that it is not asked for again at once. */
async function workThrough(db: Database, claimed: Claimed, clock: Clock, ending?: AbortSignal): Promise<boolean> {
  const beating = beginBeating(db, claimed, clock)
  const given = AbortSignal.any([beating.lost, ...(ending ? [ending] : [])])
  try {
    const solved = await rotateInWorker(claimed.problem, {
      seconds: claimed.asked.seconds,
      signal: given,
      stop: beating.stop,
      onProgress: beating.hear,
    })
    await beating.end()
    await settle(db, claimed, clock(), outcomeOf(claimed, solved, beating))
    if (!claimed.asked.extras || !solved.answer.schedule || beating.stop.aborted) return true
    const weighed = weigh(db, claimed, solved.answer, ending)
    // In the background the next schedule does not wait for it.
    if (!ending) await weighed
    return true
  } catch (error) {
    await beating.end()
    if (beating.lost.aborted) return true
    if (given.aborted || isBusy(error)) {
      await giveBack(db, claimed)
      return false
    }
    console.error(error)
    await settle(db, claimed, clock(), { state: 'failed', failure: ourFault })
    return true
  }
}

const ourFault =
  'Something went wrong on our side while this was being drawn up. What it was stands in the server’s log. Draw it up again; your choices are kept.'

type Outcome = Pick<typeof schedules.$inferInsert, 'state' | 'failure' | 'answer' | 'solver'>

function outcomeOf({ asked }: Claimed, { answer, solver }: RotationAnswered, { stop }: Beating): Outcome {
  if (answer.status !== 'unknown') return { state: 'answered', answer, solver }
  const failure = stop.aborted
    ? 'It was stopped before a first schedule was found.'
    : `In ${asked.seconds} seconds no schedule was found that keeps every rule, and none was proven impossible. Give it more time.`
  return { state: 'failed', failure, solver }
}

/** Writes down what came of it, unless the schedule is no longer this attempt's. */
async function settle(db: Database, claimed: Claimed, now: Date, outcome: Outcome): Promise<void> {
  await db.transaction(async (tx) => {
    const settled = await tx
      .update(schedules)
      .set({ ...outcome, endedAt: now })
      .where(stillMine(claimed))
      .returning({ id: schedules.id })
    if (settled.length === 0) return
    const context = systemContext('drawing-up', tx, now)
    const status = outcome.answer?.status ?? 'none'
    await record(tx, context, 'rotation.schedule', claimed.cohortId, { did: 'settle', scheduleId: claimed.id, status })
  })
}

/** Works out what stands beside a proposal that is ready already. It is a help, so that its failing is no failure of the schedule. */
async function weigh(
  db: Database,
  { id, problem, asked }: Claimed,
  answer: RotationPlan,
  ending: AbortSignal | undefined,
): Promise<void> {
  const extras = await extrasFor(problem, answer, asked.seconds, ending).catch((error: unknown) => {
    if (!ending?.aborted) console.error(error)
    return {}
  })
  await db
    .update(schedules)
    .set({ extras })
    .where(eq(schedules.id, id))
    .catch((error: unknown) => console.error(error))
}
