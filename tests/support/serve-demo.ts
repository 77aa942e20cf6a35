import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Served = { address: string; stop: () => Promise<void> }

/**
 * Starts the demo as its one command does, on a port and in a folder of its own; `prepare` may fill the database of that
 * folder first.
 */
export async function serveDemo(prepare?: (folder: string) => Promise<void>): Promise<Served> {
  const port = String(await freePort())
  const folder = mkdtempSync(path.join(tmpdir(), 'journeywork-demo-'))
  const address = `http://localhost:${port}`
  await prepare?.(folder)
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/command-line/demo.ts'], {
    env: { ...process.env, DATABASE_URL: '', PORT: port, JOURNEYWORK_DATA_DIR: folder, JOURNEYWORK_URL: address },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await serving(server)

  return {
    address,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function serving(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes("Journeywork's demo is at")) resolve()
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`The demo ended with status ${code} before it served:\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      // A TCP server's address is always of this kind; only pipes answer with text.
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
