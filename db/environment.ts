import path from 'node:path'
import { keptSecret } from './secret'

/** Everything that is told to Journeywork from outside, read and checked in this one place. */
export type Environment = {
  /** Address of the Postgres server; absent for the embedded database. */
  databaseUrl: string | undefined
  /** `host:port` of a WebSocket proxy that stands in for Neon's own, for a Neon on one's own machine. */
  neonProxy: string | undefined
  /** Absolute path of the folder of the embedded database and of what is kept beside it. */
  dataFolder: string
  /** The public address without a final slash, e.g. https://journeywork.example. */
  address: string
  /** What sessions are signed with; at least 32 characters. */
  secret: string
  identityProvider: { issuer: string; clientId: string; clientSecret: string } | undefined
  /** One-click sign-in as any of the demo's cast. */
  demo: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

let read: Environment | undefined

/** The environment of this process. Throws one error that names every fault and its way out. */
export function environment(): Environment {
  if (process.env['NEXT_PHASE'] === 'phase-production-build')
    throw new Error('The environment was asked for while the product was being built. Read it per request.')

  return (read ??= readEnvironment(process.env))
}

/** Reads an environment; all faults are told at once. */
export function readEnvironment(given: Variables): Environment {
  // An empty variable is how a compose file says "not set".
  const value = (name: string) => given[name]?.trim() || undefined
  const faults: string[] = []
  const check = (holds: boolean, fault: string) => holds || faults.push(fault)

  const databaseUrl = value('DATABASE_URL')
  check(databaseUrl === undefined || isPostgres(databaseUrl), faultOfDatabaseUrl)

  const address = value('JOURNEYWORK_URL') ?? `http://localhost:${value('PORT') ?? '3000'}`
  check(isOrigin(address), faultOfAddress(address))

  const demo = value('JOURNEYWORK_DEMO')
  check(
    demo === undefined || yes.has(demo) || no.has(demo),
    `JOURNEYWORK_DEMO is “${demo}”. Say 1 for the demo, or leave it out.`,
  )
  const isDemo = yes.has(demo ?? '')

  const folder = value('JOURNEYWORK_DATA_DIR') ?? (isDemo ? 'data-demo' : 'data')
  const dataFolder = path.resolve(/* turbopackIgnore: true */ process.cwd(), folder)

  const issuer = value('OIDC_ISSUER')
  const clientId = value('OIDC_CLIENT_ID')
  const clientSecret = value('OIDC_CLIENT_SECRET')
  const identityProvider = issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined
  check(identityProvider !== undefined || !(issuer || clientId || clientSecret), faultOfProvider(value))
  check(
    issuer === undefined || isIssuer(issuer),
    `OIDC_ISSUER is “${issuer}”. Give the provider's address, beginning with https://.`,
  )

  const secret = value('JOURNEYWORK_SECRET') ?? value('NEXTAUTH_SECRET')
  check(secret !== undefined || databaseUrl === undefined, faultOfNoSecret)
  check(secret === undefined || secret.length >= 32, faultOfShortSecret)

  if (faults.length > 0)
    throw new Error(`Journeywork cannot start as it is configured:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
  return {
    databaseUrl,
    neonProxy: value('NEON_WS_PROXY'),
    dataFolder,
    address: new URL(address).origin,
    secret: secret ?? keptSecret(dataFolder),
    identityProvider,
    demo: isDemo,
  }
}

const yes: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on'])
const no: ReadonlySet<string> = new Set(['0', 'false', 'no', 'off'])

const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)
const isPostgres = (text: string) => ['postgres:', 'postgresql:'].includes(parsed(text)?.protocol ?? '')
const isLocal = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

function isOrigin(text: string): boolean {
  const url = parsed(text)
  return (
    url !== undefined &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.origin === text.replace(/\/$/, '').toLowerCase()
  )
}

function isIssuer(text: string): boolean {
  const url = parsed(text)
  return url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url)))
}

// The address itself is not repeated: it may hold a password, and this goes to a log.
const faultOfDatabaseUrl =
  'DATABASE_URL is not the address of a Postgres. Write postgres://user:password@host:5432/name, or leave it out to use the embedded database.'
const faultOfAddress = (address: string) =>
  `JOURNEYWORK_URL is “${address}”. Give the address that people type, without a path: https://journeywork.example.`
const faultOfNoSecret =
  'JOURNEYWORK_SECRET is missing; with DATABASE_URL it must be given, because every process has to know the same one. Make one with: openssl rand -base64 48'
const faultOfShortSecret = 'JOURNEYWORK_SECRET is shorter than 32 characters. Make one with: openssl rand -base64 48'

function faultOfProvider(value: (name: string) => string | undefined): string {
  const absent = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].filter((name) => value(name) === undefined)
  return `${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} missing. Signing in through a provider needs all three of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; leave all out to do without.`
}
