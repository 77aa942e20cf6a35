import { openedDatabase } from '@/db/client'
import { environment } from '@/db/environment'
import type { Database } from '@/db/index'
import { migrate } from '@/db/migrate'
import { organisation } from '@/db/schema'
import { seedStarterCatalogue } from '@/db/seed/seed-starter-catalogue'
import { offerSetUp, setUpInWords } from '@/lib/access/set-up'
import { lookEverySeconds as lookForWeighing, weighingAutomation } from '@/lib/automation/weighing/ask'
import { weighNext } from '@/lib/automation/weighing/work-on'
import { forecasting } from '@/lib/forecasts/wake'
import { forecastNext, lookEverySeconds as lookForForecasts } from '@/lib/forecasts/work/work-on'
import { beginNamedJob, endJobs } from '@/lib/jobs/jobs'
import { verdictInWords } from '@/lib/ledger/verify'
import { verifyTail } from '@/lib/ledger/verify-ledger'
import { drawingUp, drawUpNext, lookEverySeconds } from '@/lib/rotation/work/work-on'
import { warmUpPlanner } from '@/lib/solver/in-worker'
import { lookEverySeconds as lookForTickets, takeInNext, takingInTickets } from '@/lib/tickets/taking/work-on'
import { beginDailyRounds } from './daily-round'

/**
 * What a server does before its first request: reads its environment, opens the database and brings it up to this
 * version, with the starter catalogue where there is none. Where that is impossible it says why and ends: a server that
 * answers every request with an error is worse than one that is not there. It needs no stopping: what was acknowledged is
 * on the disk already, and what was begun in the background is taken up again.
 */
export async function startServer(): Promise<void> {
  try {
    const { address, demo } = environment()
    const { db, kind } = await openedDatabase()
    const done = await migrate(db)
    if (done.length > 0) process.stdout.write(`The database (${kind}) went through ${done.join(', ')}.\n`)

    await refuseMixing(db, demo)
    await seedStarterCatalogue(db, new Date())
    await lookAtLedger(db)
    beginDailyRounds(db)
    warmUpPlanner()
    beginJobs(db)
    const secret = await offerSetUp(db, new Date())
    if (secret) process.stdout.write(`${setUpInWords(secret, address)}\n`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** What waits is worked on in the background, and given back when the server is told to stop; Next ends the process itself. */
function beginJobs(db: Database): void {
  beginNamedJob(drawingUp, drawUpNext(db), lookEverySeconds)
  beginNamedJob(weighingAutomation, weighNext(db), lookForWeighing)
  beginNamedJob(forecasting, forecastNext(db), lookForForecasts)
  beginNamedJob(takingInTickets, takeInNext(db), lookForTickets)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void endJobs())
}

/** Follows the end of the ledger. A chain that is broken is said loudly; the rest of the product goes on. */
async function lookAtLedger(db: Database): Promise<void> {
  const verdict = await verifyTail({ db })
  if (!verdict.ok)
    console.error(
      `The ledger of sign-offs is not whole. ${verdictInWords(verdict)} Run npm run ledger:verify, and compare with your last export.`,
    )
}

/** The demo's one-click sign-in and people with real records never meet in one database. */
async function refuseMixing(db: Database, demo: boolean): Promise<void> {
  const [served] = await db.select({ mode: organisation.mode }).from(organisation)
  if (demo && served?.mode === 'real')
    throw new Error(
      'JOURNEYWORK_DEMO is set, but this database holds a real organisation. Leave JOURNEYWORK_DEMO out, or name another database.',
    )
  if (demo && !served) throw new Error('The demo has no people yet. Start it with: npm run demo')
  if (!demo && served?.mode === 'demo')
    throw new Error(
      'This database holds the demo. Start it with JOURNEYWORK_DEMO=1, or name another database for real use.',
    )
}
