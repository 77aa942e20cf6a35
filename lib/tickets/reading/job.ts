import type { TicketReading } from '../model'
import type { Checking, Looking } from '../view'
import { check, look } from './look'
import { UnreadableLog } from './open-log'

/** What the worker is asked: to look at a file, or to say what taking it in would come to. */
export type LogJob =
  | { asks: 'look'; name: string; bytes: Uint8Array }
  | { asks: 'check'; bytes: Uint8Array; reading: TicketReading; latest: number }
export type LogAnswer = Looking | Checking

/** Reads a file, and holds its thread until then. */
export async function doJob(job: LogJob): Promise<LogAnswer> {
  try {
    if (job.asks === 'look') return { outcome: 'read', look: await look(job.name, job.bytes) }
    return { outcome: 'checked', check: await check(job.bytes, job.reading, job.latest) }
  } catch (error) {
    if (error instanceof UnreadableLog) return { outcome: 'unreadable', faults: [error.message] }
    throw error
  }
}
