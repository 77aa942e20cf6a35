import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

type Owner = { pid: number; startedAt: string; socket: string }

/**
 * Takes a database folder for this process alone; PGlite itself would let two in, and rows would be lost without a word.
 * Throws a sentence that names the process which has it.
 *
 * Proof of life is a listening socket, not a process number or a heartbeat: the system closes it with its process, and it
 * answers even while a long query holds the process up. It listens before the lock is written, so a lock whose socket does
 * not answer belongs to nobody any more.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const lock = `${folder}.lock`
  const socket = socketBeside(folder)
  const server = await listen(socket)
  const release = () => {
    process.off('exit', release)
    server.close()
    if (readOwner(lock)?.socket === socket) fs.rmSync(lock, { force: true })
    if (process.platform !== 'win32') fs.rmSync(socket, { force: true })
  }

  try {
    await write(lock, { pid: process.pid, startedAt: startedAt(), socket }, folder)
  } catch (error) {
    release()
    throw error
  }
  process.once('exit', release)
  return release
}

async function write(lock: string, own: Owner, folder: string): Promise<void> {
  for (;;) {
    if (created(lock, JSON.stringify(own))) return

    const owner = readOwner(lock)
    if (owner === undefined && isFresh(lock)) await pause(20)
    else if (owner && (await isAlive(owner.socket))) throw new Error(refusal(folder, owner))
    else await clear(lock, owner)
  }
}

/** Removes a dead owner's lock. One process at a time, or one could remove the lock that another has just taken. */
async function clear(lock: string, dead: Owner | undefined): Promise<void> {
  const clearing = `${lock}.clearing`
  if (!created(clearing, String(process.pid))) {
    // Whoever was clearing takes microseconds; if the file stays, they were stopped in the middle.
    if (!isFresh(clearing)) fs.rmSync(clearing, { force: true })
    return pause(20)
  }
  try {
    if (readOwner(lock)?.socket !== dead?.socket) return
    fs.rmSync(lock, { force: true })
    if (dead && process.platform !== 'win32') fs.rmSync(dead.socket, { force: true })
  } finally {
    fs.rmSync(clearing, { force: true })
  }
}

const refusal = (folder: string, { pid, startedAt }: Owner) =>
  `The database in ${folder} is open in another process (${pid}, started ${startedAt}). Stop that one first, or set DATABASE_URL to a Postgres, which many processes can share.`

const startedAt = () => new Date(Date.now() - process.uptime() * 1000).toISOString()

function created(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Who wrote this lock; undefined when it is gone, or was cut off in the middle. */
function readOwner(lock: string): Owner | undefined {
  try {
    return JSON.parse(fs.readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}

const isFresh = (file: string): boolean =>
  Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < 2000

const listen = (socket: string) =>
  new Promise<net.Server>((resolve, reject) => {
    const server = net.createServer((caller) => caller.destroy())
    server.once('error', reject).listen(reachable(socket), () => resolve(server.unref()))
  })

const isAlive = (socket: string) =>
  new Promise<boolean>((resolve) => {
    const caller = net.connect(reachable(socket))
    caller.once('connect', () => {
      caller.destroy()
      resolve(true)
    })
    // Refused or gone: nobody listens. Anything else (no permission, too busy) is no proof of death.
    caller.once('error', (error) => resolve(!['ECONNREFUSED', 'ENOENT'].includes(codeOf(error) ?? '')))
  })

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Beside the folder, so that containers which share the volume meet there; where its path would be too long, in a temporary folder. */
function socketBeside(folder: string): string {
  const name = `${path.basename(folder)}.${randomUUID().slice(0, 8)}.sock`
  if (process.platform === 'win32') return `\\\\.\\pipe\\journeywork-${name}`
  const beside = path.join(path.dirname(folder), name)
  return fits(reachable(beside)) ? beside : path.join(os.tmpdir(), name)
}

/** The same socket, written as short as it can be from here. */
function reachable(socket: string): string {
  if (process.platform === 'win32' || fits(socket)) return socket
  return path.relative(process.cwd(), socket)
}

/** A socket's path may have 107 bytes on Linux, and 103 on macOS. */
const fits = (socket: string) => Buffer.byteLength(socket) <= 103
