import fs from 'node:fs'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { emptyDataFolder } from './data-folder'
import { createDatabase, dropDatabase } from './databases'
import { startNeonProxy } from './neon-proxy'

export const drivers = ['pglite', 'postgres', 'neon'] as const

/** An empty database over one of the three drivers, and how to be rid of it. */
export async function openEmpty(
  kind: (typeof drivers)[number],
): Promise<{ open: OpenDatabase; remove(): Promise<void> }> {
  if (kind === 'pglite') {
    const folder = emptyDataFolder()
    const open = await openDatabase(undefined, folder)
    return { open, remove: async () => void (await open.close(), fs.rmSync(folder, { recursive: true, force: true })) }
  }

  const url = await createDatabase('empty')
  const proxy = kind === 'neon' ? await startNeonProxy() : undefined
  const open = await openDatabase(url, 'unused', proxy?.address)
  const remove = async () => {
    await open.close()
    await proxy?.stop()
    await dropDatabase(url)
  }
  return { open, remove }
}
