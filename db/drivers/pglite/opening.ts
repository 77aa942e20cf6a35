import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/**
 * While a database opens after a crash, Postgres has every one of its thousand files synced, in case the last process
 * left them with the system alone. One sync of the whole file system does the same in a fraction of the time; it is made
 * when the first such file comes up, and files that were written since then are synced as asked.
 */
export class Opening {
  readonly #written = new Set<string>()
  #whole: boolean | undefined
  isOver = false

  constructor(private readonly folder: string) {}

  written(file: string): void {
    this.#written.add(file)
  }

  /** Has this file reached the disk with all others? Never said of a folder, or once the database is open. */
  hasSynced(file: string, descriptor: number): boolean {
    if (this.isOver || this.#written.has(file) || !fs.fstatSync(descriptor).isFile()) return false
    // Only Linux can sync one file system by name; elsewhere the files go one by one.
    return (this.#whole ??= process.platform === 'linux' && spawnSync('sync', ['-f', this.folder]).status === 0)
  }

  end(): void {
    this.isOver = true
    this.#written.clear()
  }
}
