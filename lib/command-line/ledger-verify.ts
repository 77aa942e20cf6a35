import { readFile } from 'node:fs/promises'
import { closeDatabase, openedDatabase } from '@/db/client'
import { readExport } from '@/lib/ledger/export-format'
import { verdictInWords, verifyChain, type Verdict } from '@/lib/ledger/verify'
import { verifyLedger } from '@/lib/ledger/verify-ledger'
import { loadVariables } from './variables'

/**
 * `npm run ledger:verify`: follows the whole ledger of the database, or of an export when a file is named, which needs no
 * database. Says whether it is whole, or which row is the first that is wrong. Exit status: 0 whole, 1 anything else.
 */
try {
  const [file] = process.argv.slice(2)
  const verdict = file === undefined ? await inDatabase() : await inExport(file)
  process.stdout.write(`${verdictInWords(verdict)}\n`)
  if (!verdict.ok) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase().catch(() => undefined)
  // A database that could not be opened may keep timers of its own.
  process.exit()
}

async function inDatabase(): Promise<Verdict> {
  loadVariables()
  const { db } = await openedDatabase()
  return verifyLedger({ db })
}

async function inExport(file: string): Promise<Verdict> {
  const { rows, head } = readExport(await readFile(file, 'utf8'))
  return verifyChain(rows, head)
}
