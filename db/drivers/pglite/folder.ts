import fs from 'node:fs'
import path from 'node:path'

/**
 * Runs `make` so that a database folder is either there in full or not at all: a start that was cut off while it made the
 * folder is cleared away at the next one. Nothing can be lost by that, because nothing was acknowledged before the end.
 */
export async function madeInFull<T>(folder: string, make: () => Promise<T>): Promise<T> {
  const making = `${folder}.making`
  if (fs.existsSync(making)) fs.rmSync(folder, { recursive: true, force: true })
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return make()

  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  fs.writeFileSync(making, 'This database is being made.', { mode: 0o600 })
  syncOne(path.dirname(folder))
  const made = await make()
  syncAll(folder)
  fs.rmSync(making)
  syncOne(path.dirname(folder))
  return made
}

function syncAll(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) syncAll(inside)
    else if (entry.isFile()) syncOne(inside)
  }
  syncOne(folder)
}

function syncOne(file: string): void {
  // Windows neither can nor needs to sync a folder.
  if (process.platform === 'win32' && fs.statSync(file).isDirectory()) return
  const descriptor = fs.openSync(file, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
