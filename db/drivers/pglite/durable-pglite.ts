import { PGlite } from '@electric-sql/pglite'
import { DurableFiles } from './durable-files'
import { Journal } from './journal'
import { Opening } from './opening'

/** How many commits the log may hold, and how long it may rest, before its changes are carried into the tables. */
const commitsBeforeCheckpoint = 500
const restBeforeCheckpoint = 10_000

// PGlite's own settings but its “-F”, which says that fsync is not needed.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

/**
 * A PGlite that answers only when what it says would survive a power cut: a commit waits for its sync, and so does a read
 * that comes in between. Nobody else makes checkpoints in a PGlite, so it makes them: when it rests, and every 500 commits.
 */
export class DurablePglite extends PGlite {
  readonly #journal: Journal
  #commits = 0
  #rest: NodeJS.Timeout | undefined

  constructor(folder: string, journal = new Journal()) {
    const opening = new Opening(folder)
    super({ dataDir: folder, fs: new DurableFiles(folder, journal, opening), startParams, onStderr: tellLastWords })
    this.#journal = journal
    const opened = () => opening.end()
    this.waitReady.then(opened, opened)
  }

  override async query<T>(...given: Parameters<PGlite['query']>) {
    const answer = await super.query<T>(...given)
    await this.#settled()
    return answer
  }

  override async exec(...given: Parameters<PGlite['exec']>) {
    const answer = await super.exec(...given)
    await this.#settled()
    return answer
  }

  override async transaction<T>(work: Parameters<typeof PGlite.prototype.transaction<T>>[0]) {
    const answer = await super.transaction(work)
    await this.#settled()
    return answer
  }

  /** Carries what the log holds into the tables, so that the log can begin anew. */
  async checkpoint(): Promise<void> {
    clearTimeout(this.#rest)
    this.#commits = 0
    await super.exec('checkpoint')
    await this.#journal.settled()
  }

  override async close(): Promise<void> {
    clearTimeout(this.#rest)
    if (this.#journal.hasFailed) return
    await super.close()
    this.#journal.settleNow()
  }

  async #settled(): Promise<void> {
    if (this.#journal.isSettled) return
    await this.#journal.settled()
    this.#commits += 1
    clearTimeout(this.#rest)
    if (this.#commits >= commitsBeforeCheckpoint) return this.#checkpointAtLeisure()
    this.#rest = setTimeout(() => void this.#checkpointAtLeisure(), restBeforeCheckpoint).unref()
  }

  /** A commit is as good without its checkpoint, so a failure here is not the committer's. */
  async #checkpointAtLeisure(): Promise<void> {
    if (this.closed || this.#journal.hasFailed) return
    await this.checkpoint().catch((error: unknown) =>
      console.error('The database could not make its checkpoint.', error),
    )
  }
}

/**
 * A Postgres that panics (mostly because its log found no room on the disk) has to be started again, as any Postgres has;
 * this one would take the whole process with it into a standstill. So the process ends, and says why.
 */
function tellLastWords(line: string): boolean {
  if (/\bFATAL:/.test(line)) console.error(`The embedded database: ${line.trim()}`)
  if (/\bPANIC:/.test(line)) {
    console.error(
      `The embedded database has stopped: ${line.trim()}\nNothing that was acknowledged is lost. Make room on the disk, then start again.`,
    )
    process.exit(1)
  }
  return false
}
