import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, type OpenDatabase } from '@/db/client'

/** What a database of the tests begins as: with nothing in it, with the tables, or with the tables, the cast and the small catalogue. */
export type Beginning = 'empty' | 'migrated' | 'world'

/** Makes a database on the tests' server and answers with its address. */
export async function createDatabase(
  beginning: Beginning,
  name = `test_${randomUUID().replaceAll('-', '')}`,
): Promise<string> {
  const template = beginning === 'empty' ? 'template0' : `${inject('postgresRun')}_${beginning}`
  await onServer(`create database ${name} template ${template}`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}

export async function dropDatabase(url: string): Promise<void> {
  await onServer(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)
}

/** For what a rolled-back world cannot show (commits, races): a database of one's own, dropped at the end. */
export async function withDatabase(
  beginning: Beginning,
  story: (open: OpenDatabase, url: string) => Promise<void>,
): Promise<void> {
  const url = await createDatabase(beginning)
  const open = await openDatabase(url, 'unused')
  try {
    await story(open, url)
  } finally {
    await open.close()
    await dropDatabase(url)
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
