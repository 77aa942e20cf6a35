import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { now, seedCast } from './cast'
import { startPostgres } from './postgres-server'
import { seedSmallCatalogue } from './small-catalogue'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
    /** What this run's own databases begin with, so that runs can share a server. */
    postgresRun: string
  }
}

/** Starts Postgres and keeps two templates there: the tables alone, and the tables with the cast and the small catalogue. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Workers begin later and inherit it, so that whatever they leave behind is in one place.
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-tests-'))
  process.env['TMPDIR'] = temporary
  fs.chmodSync(temporary, 0o755)

  const server = await startPostgres()
  const run = `jw_${process.pid}_${Date.now().toString(36)}`
  const templates = { migrated: `${run}_migrated`, world: `${run}_world` }

  await onServer(server.url, `create database ${templates.migrated}`)
  await inDatabase(server.url, templates.migrated, migrate)
  await onServer(server.url, `create database ${templates.world} template ${templates.migrated}`)
  await inDatabase(server.url, templates.world, async (db) => {
    await seedCast(db)
    await seedSmallCatalogue(db, now)
  })

  project.provide('postgresUrl', server.url)
  project.provide('postgresRun', run)
  return async () => {
    if (process.env['TEST_DATABASE_URL']) await dropAll(server.url, run)
    await server.stop()
    fs.rmSync(temporary, { recursive: true, force: true })
  }
}

async function inDatabase(
  server: string,
  name: string,
  work: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<unknown>,
) {
  const url = new URL(server)
  url.pathname = `/${name}`
  const { db, close } = await openDatabase(url.href, 'unused')
  await work(db).finally(close)
}

async function onServer(url: string, statement: string, values: string[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query<{ name: string }>(statement, values).finally(() => client.end())
}

/** On a server that goes on living, this run leaves nothing behind. */
async function dropAll(url: string, run: string): Promise<void> {
  const { rows } = await onServer(url, 'select datname as name from pg_database where starts_with(datname, $1)', [run])
  for (const { name } of rows) await onServer(url, `drop database ${name} with (force)`)
}
