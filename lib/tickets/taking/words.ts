import type { RowLeftOut, TicketReading, TicketReport } from '../model'
import type { FoundTicket } from '../reading/gather-tickets'
import { gatherLog } from '../reading/look'
import { UnreadableLog } from '../reading/open-log'

export type TakingJob = { bytes: Uint8Array; reading: TicketReading; latest: number }

/** What the worker tells, word by word; it goes on when it is asked for the next. */
export type TakingWord =
  | { says: 'reading'; rows: number }
  | { says: 'read'; report: TicketReport; leftOut: RowLeftOut[] }
  | { says: 'tickets'; tickets: FoundTicket[] }
  | { says: 'end' }
  | { says: 'unreadable'; why: string }
  | { says: 'failed'; message: string }

const batch = 400
const shown = 20

/** Reads an export and hands its tickets over in batches of a few hundred. */
export async function tell(job: TakingJob, say: (word: TakingWord) => Promise<void>): Promise<void> {
  try {
    const gathered = await gatherLog(job.bytes, job.reading, job.latest, (rows) => say({ says: 'reading', rows }))
    const { rows, tickets, leftOut, leftOutInAll, from, to } = gathered
    const counts = { rows, tickets, leftOut: leftOutInAll, created: 0, updated: 0, unchanged: 0, from, to }
    await say({ says: 'read', report: { ...counts, examples: leftOut.slice(0, shown) }, leftOut })
    let some: FoundTicket[] = []
    for (const ticket of gathered.found()) {
      some.push(ticket)
      if (some.length < batch) continue
      await say({ says: 'tickets', tickets: some })
      some = []
    }
    if (some.length > 0) await say({ says: 'tickets', tickets: some })
    await say({ says: 'end' })
  } catch (error) {
    if (!(error instanceof UnreadableLog)) throw error
    await say({ says: 'unreadable', why: error.message })
  }
}
