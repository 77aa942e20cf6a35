import type { Database } from '@/db/index'
import { systemContext } from '@/lib/access/system-context'
import { settleAll } from '@/lib/ledger/settle-all'
import { verdictInWords } from '@/lib/ledger/verify'
import { verifyLedger } from '@/lib/ledger/verify-ledger'
import { askAboutLost } from '@/lib/protected-time/ask-about-lost'
import { drawPictures } from '@/lib/strain/draw-pictures'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * Soon after the start and then once a day: levels whose proof has grown old lapse, plans hear of protected time that nobody
 * placed again in time, teams' pictures of strain are drawn, and the whole ledger is verified.
 */
export function beginDailyRounds(db: Database): void {
  const round = () => void dailyRound(db, new Date()).catch(console.error)
  // The timers alone keep no process alive.
  setTimeout(round, minute).unref()
  setInterval(round, day).unref()
}

export async function dailyRound(db: Database, now: Date): Promise<void> {
  const context = systemContext('daily-round', db, now)
  await settleAll(context)
  await askAboutLost(context)
  await drawPictures(db, now)
  const verdict = await verifyLedger({ db })
  if (!verdict.ok) console.error(`The ledger of sign-offs is not whole. ${verdictInWords(verdict)}`)
}
