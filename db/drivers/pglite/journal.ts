import fs from 'node:fs'

/** Makes a file's contents last through a power cut: at leisure, or before anything else happens. */
export type Disk = { sync(file: string): Promise<void>; syncNow(file: string): void }

/**
 * Which files of the write-ahead log still have to reach the disk.
 *
 * Postgres asks for that once per commit, and would stand still (and with it the whole server) until it is done. Here the
 * asking is noted, the server goes on, and `settled` says when it is done: all commits of that moment share one sync.
 */
export class Journal {
  readonly #awaiting = new Set<string>()
  #underWay: readonly string[] = []
  #flush: Promise<void> | undefined
  #failure: Error | undefined

  constructor(private readonly disk: Disk = realDisk) {}

  get isSettled(): boolean {
    return this.#awaiting.size === 0 && this.#flush === undefined && this.#failure === undefined
  }

  /** Once a sync has failed, nothing may be written any more: it could reach a table without its log. */
  get hasFailed(): boolean {
    return this.#failure !== undefined
  }

  /** This file has to reach the disk before what was just written may be acknowledged. */
  note(file: string): void {
    this.#awaiting.add(file)
  }

  /** Waits until everything noted before this call is on the disk. Once a sync has failed, nothing is acknowledged any more. */
  async settled(): Promise<void> {
    // The flush under way may have begun before this caller's write; the one after it cannot have.
    await this.#flush
    if (this.#awaiting.size > 0) this.#flush ??= this.#flushAll()
    await this.#flush
    if (this.#failure) throw this.#failure
  }

  /** Does the same at once, standing still: for what may not happen before. */
  settleNow(): void {
    if (this.isSettled) return
    if (this.#failure) throw this.#failure
    const files = new Set([...this.#underWay, ...this.#awaiting])
    this.#awaiting.clear()
    try {
      for (const file of files) this.disk.syncNow(file)
    } catch (error) {
      throw this.#fail(error)
    }
  }

  async #flushAll(): Promise<void> {
    this.#underWay = [...this.#awaiting]
    this.#awaiting.clear()
    try {
      for (const file of this.#underWay) await this.disk.sync(file)
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#underWay = []
      this.#flush = undefined
    }
  }

  // After a failed sync the system may have forgotten what it could not write: asking again would be answered with a lie.
  #fail(cause: unknown): Error {
    const why = cause instanceof Error ? cause.message : String(cause)
    const says = `The disk did not take what was written (${why}). Nothing more is accepted; mend the disk or make room, then start again.`
    return (this.#failure ??= new Error(says, { cause }))
  }
}

const realDisk: Disk = {
  async sync(file) {
    const handle = await fs.promises.open(file, 'r+').catch(unlessRecycled)
    await handle?.datasync().finally(() => handle.close())
  },
  syncNow(file) {
    let descriptor: number | undefined
    try {
      descriptor = fs.openSync(file, 'r+')
    } catch (error) {
      return void unlessRecycled(error)
    }
    try {
      fs.fdatasyncSync(descriptor)
    } finally {
      fs.closeSync(descriptor)
    }
  },
}

/** A part of the log is renamed for another use only after a checkpoint, when what it told is on the disk elsewhere. */
function unlessRecycled(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
