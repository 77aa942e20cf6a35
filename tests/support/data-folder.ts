import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'

export const emptyDataFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-data-'))

/** A data folder with a migrated embedded database, copied from one that is made once. */
export async function copyOfDataFolder(): Promise<string> {
  const folder = emptyDataFolder()
  fs.cpSync(await (prepared ??= prepare()), folder, { recursive: true })
  return folder
}

let prepared: Promise<string> | undefined

async function prepare(): Promise<string> {
  const folder = emptyDataFolder()
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  await openedIn(folder, ({ db }) => migrate(db))
  return folder
}

/** Opens the embedded database of a folder for the length of `work`. */
export async function openedIn<T>(folder: string, work: (open: OpenDatabase) => Promise<T>): Promise<T> {
  const open = await openDatabase(undefined, folder)
  return work(open).finally(open.close)
}
