import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'

const sources = ['app', 'components', 'db', 'lib', 'public']
const files = [
  'package.json',
  'package-lock.json',
  'next.config.js',
  'tsconfig.build.json',
  'proxy.ts',
  'instrumentation.ts',
]
const stamp = '.next/built-from'

/** Builds the product unless the build that is there was made from these very files. Throws with the build's own words when it fails. */
export async function ensureBuilt(progress: (says: string) => void): Promise<void> {
  const fingerprint = fingerprintOfSources()
  const isFresh = existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
  if (isFresh) return

  progress('Building the pages (under a minute, and only after a change)')
  const { code, output } = await run(['node_modules/next/dist/bin/next', 'build'])
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
  writeFileSync(stamp, fingerprint)
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256')
  const all = [...sources.flatMap((folder) => filesIn(folder)), ...files].filter((file) => existsSync(file)).sort()
  for (const file of all) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`)
    : []

/** Runs a Node program of ours to its end. */
export function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code, output }))
  })
}
