import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { encryption } from '@/db/drivers/encryption'
import { readEnvironment } from '@/db/environment'
import { emptyDataFolder } from '../support/data-folder'

const secret = 'a secret of at least thirty-two characters'
const DATABASE_URL = 'postgres://journeywork:word@db.example:5432/journeywork'
const faultsOf = (variables: Record<string, string>): string => {
  try {
    return JSON.stringify(readEnvironment({ JOURNEYWORK_SECRET: secret, ...variables }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('the environment', () => {
  test('needs nothing', () => {
    const folder = emptyDataFolder()
    expect(readEnvironment({ JOURNEYWORK_DATA_DIR: folder })).toEqual({
      databaseUrl: undefined,
      neonProxy: undefined,
      dataFolder: folder,
      address: 'http://localhost:3000',
      secret: fs.readFileSync(path.join(folder, 'secret'), 'utf8'),
      identityProvider: undefined,
      demo: false,
    })
    fs.rmSync(folder, { recursive: true })
  })

  test('tells all faults at once, each with its way out', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://localhost/x',
      JOURNEYWORK_URL: 'journeywork.example/app',
      JOURNEYWORK_DEMO: 'maybe',
      JOURNEYWORK_SECRET: 'short',
      OIDC_ISSUER: 'http://login.example',
    })
    expect(faults.split('\n')).toEqual([
      'Journeywork cannot start as it is configured:',
      expect.stringMatching(/^- DATABASE_URL .*leave it out to use the embedded database/),
      expect.stringMatching(/^- JOURNEYWORK_URL is “journeywork.example\/app”\. .*without a path/),
      expect.stringMatching(/^- JOURNEYWORK_DEMO is “maybe”\. Say 1/),
      expect.stringMatching(/^- OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are missing\./),
      expect.stringMatching(/^- OIDC_ISSUER is “http:\/\/login.example”\. .*https/),
      expect.stringMatching(/^- JOURNEYWORK_SECRET is shorter than 32 characters\. Make one with/),
    ])
  })

  test('never repeats a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://me:hunter2@localhost/x' })).not.toContain('hunter2')
  })

  test('asks for a secret where several processes have to share one', () => {
    expect(faultsOf({ DATABASE_URL, JOURNEYWORK_SECRET: '' })).toContain('JOURNEYWORK_SECRET is missing')
    expect(readEnvironment({ DATABASE_URL, NEXTAUTH_SECRET: secret })).toMatchObject({
      databaseUrl: DATABASE_URL,
      secret,
    })
  })

  test('keeps the embedded secret for its owner alone, and the same at every start', () => {
    const folder = emptyDataFolder()
    const first = readEnvironment({ JOURNEYWORK_DATA_DIR: folder }).secret
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(readEnvironment({ JOURNEYWORK_DATA_DIR: folder }).secret).toBe(first)
    expect((fs.statSync(path.join(folder, 'secret')).mode & 0o777).toString(8)).toBe('600')
    fs.rmSync(folder, { recursive: true })
  })

  test('keeps the demo in a folder of its own', () => {
    const read = readEnvironment({ JOURNEYWORK_DEMO: '1', JOURNEYWORK_SECRET: secret })
    expect([read.demo, path.basename(read.dataFolder)]).toEqual([true, 'data-demo'])
  })

  test('takes the public address without its final slash, and else this machine and its port', () => {
    const addressOf = (variables: Record<string, string>) =>
      readEnvironment({ JOURNEYWORK_SECRET: secret, ...variables }).address
    expect(addressOf({ JOURNEYWORK_URL: 'https://journeywork.example/' })).toBe('https://journeywork.example')
    expect(addressOf({ PORT: '8080' })).toBe('http://localhost:8080')
  })
})

describe('a Postgres', () => {
  test.each([
    ['on this machine is reached as it is', 'postgres://me@127.0.0.1/x', false],
    ['anywhere else is reached with a verified certificate', 'postgres://me@db.example/x', true],
    [
      'asked to be encrypted without verification is verified all the same',
      'postgres://me@db.example/x?sslmode=no-verify',
      true,
    ],
    ['is reached in the clear only by saying so', 'postgres://me@db.example/x?sslmode=disable', false],
  ])('%s', (_, url, ssl) => {
    expect(encryption(url)).toEqual({ connectionString: url.split('?')[0], ssl })
  })
})
