import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { createDatabase, dropDatabase, type Beginning } from './databases'

export type Served = {
  /** The address to call. */
  address: string
  databaseUrl: string
  /** Everything that the server has said so far. */
  said: () => string
  stop: () => Promise<void>
}

/** Serves the built product over a database of its own, as `npm start` does. */
export async function serve(beginning: Beginning, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const databaseUrl = await createDatabase(beginning)
  const port = String(await freePort())
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', port], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      JOURNEYWORK_SECRET: 'a secret of the tests, known to all who read this',
      JOURNEYWORK_URL: address,
      PORT: port,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))

  for (let attempt = 0; ; attempt++) {
    if (server.exitCode !== null || attempt > 240) {
      server.kill('SIGKILL')
      throw new Error(`The server did not come up:\n${said}`)
    }
    const ready = await fetch(`${address}/api/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) break
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return {
    address,
    databaseUrl,
    said: () => said,
    stop: async () => {
      server.kill('SIGTERM')
      await gone
      await dropDatabase(databaseUrl)
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      // A TCP server's address is always of this kind; only pipes answer with text.
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
