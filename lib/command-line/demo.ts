import { spawn } from 'node:child_process'
import { openDatabase } from '@/db/client'
import { environment } from '@/db/environment'
import { migrate } from '@/db/migrate'
import { organisation } from '@/db/schema'
import { seedDemo } from '@/db/seed/demo/seed-demo'
import { ensureBuilt } from './built'

/** `npm run demo`: builds, fills the embedded database with the demo organisation, and serves it. */
async function demo(): Promise<void> {
  process.env['JOURNEYWORK_DEMO'] = '1'
  const port = process.env['PORT'] ?? '3000'

  await ensureBuilt(say)
  await prepareDatabase()
  await serve(port)
}

async function prepareDatabase(): Promise<void> {
  const { databaseUrl, dataFolder } = environment()
  const opened = await openDatabase(databaseUrl, dataFolder)
  try {
    await migrate(opened.db)
    const [existing] = await opened.db.select({ mode: organisation.mode }).from(organisation)
    if (existing?.mode === 'real')
      throw new Error(
        'This database belongs to a real organisation. The demo runs on one of its own: leave DATABASE_URL out.',
      )
    if (!existing) await seedDemo(opened.db, new Date(), (says, share) => say(`${says} (${Math.round(share * 100)} %)`))
  } finally {
    await opened.close()
  }
}

/** Starts the server, says where it is once it answers, and ends with it. */
async function serve(port: string): Promise<void> {
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', port], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  server.once('exit', (code) => process.exit(code ?? 0))

  const address = `http://localhost:${port}`
  for (let attempt = 0; attempt < 240; attempt++) {
    const isReady = await fetch(`${address}/api/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return say(`Journeywork's demo is at ${address} (Ctrl+C ends it)`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  server.kill()
  throw new Error(`The server did not answer on port ${port} within a minute.`)
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
