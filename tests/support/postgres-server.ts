import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { findBinaries, type Owner } from './postgres-binaries'

export type PostgresServer = { url: string; stop(): Promise<void> }

/** A Postgres of the tests' own on loopback, gone when they end; or the one that TEST_DATABASE_URL names. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, stop: async () => {} }

  const owner = process.getuid?.() === 0 ? nobody() : undefined
  const binaries = findBinaries(owner)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-test-'))
  if (owner) fs.chownSync(folder, owner.uid, owner.gid)

  const data = path.join(folder, 'data')
  const made = spawnSync(
    binaries.initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`The tests' Postgres could not be made: ${made.error?.message ?? made.stderr}`)

  const port = await freePort()
  const server = run(binaries.postgres, ['-D', data, '-p', String(port), ...forgetful], folder, owner)
  await untilItAnswers(server, port, folder)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.stdin?.end()
      await gone
      fs.rmSync(folder, { recursive: true, force: true })
      binaries.remove()
    },
  }
}

/** Nothing here outlives the run, so nothing needs to reach a disk. */
const forgetful = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=60',
] //
  .flatMap((setting) => ['-c', setting])

// The shell ends the server as soon as its own input ends, and that it does even when the tests are killed.
const keeper =
  'exec 3<&0; "$0" "$@" <&- >server.log 2>&1 & server=$!; cat <&3 >/dev/null; kill -INT $server; wait $server'

function run(postgres: string, args: string[], cwd: string, owner: Owner): ChildProcess {
  if (process.platform !== 'win32')
    return spawn('/bin/sh', ['-c', keeper, postgres, ...args], { ...owner, cwd, stdio: ['pipe', 'ignore', 'ignore'] })

  const server = spawn(postgres, args, { cwd, stdio: ['pipe', 'ignore', 'ignore'] })
  server.stdin?.once('finish', () => server.kill('SIGINT'))
  return server
}

async function untilItAnswers(server: ChildProcess, port: number, folder: string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await answers(port))) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`The tests' Postgres did not start:\n${fs.readFileSync(path.join(folder, 'server.log'), 'utf8')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Listening is not enough: a server that is still starting accepts connections, and then refuses who signs in. */
async function answers(port: number): Promise<boolean> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
  // A connection that the server drops while it starts must not end the tests.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

function nobody(): Owner {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid || !gid)
    throw new Error(
      'Postgres refuses to run as root, and there is no user “nobody”. Run the tests as another user, or set TEST_DATABASE_URL.',
    )
  return { uid: Number(uid), gid: Number(gid) }
}
