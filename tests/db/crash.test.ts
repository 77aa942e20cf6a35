import { spawn, type ChildProcessByStdio } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { events, people, teams } from '@/db/schema'
import { copyOfDataFolder, openedIn } from '../support/data-folder'

let folder: string
beforeAll(async () => void (folder = await copyOfDataFolder()))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

type Writer = ChildProcessByStdio<null, Readable, Readable>

const startWriter = (first: number): Writer =>
  spawn(process.execPath, ['--import', 'tsx', 'tests/support/crash-writer.ts', folder, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Kills a writer the moment it has printed so many acknowledgements, and answers with all that it did print. */
async function acknowledgedBeforeKill(writer: Writer, atLeast: number): Promise<number[]> {
  let [said, complained] = ['', '']
  writer.stderr.on('data', (text: Buffer) => (complained += text.toString()))
  writer.stdout.on('data', (text: Buffer) => {
    said += text.toString()
    if (said.split('\n').length > atLeast) writer.kill('SIGKILL')
  })
  const signal = await new Promise((resolve) => writer.once('close', (_, by) => resolve(by)))
  expect(`${String(signal)} ${complained}`).toBe('SIGKILL ')

  // The last line may be cut off; what has no line end was not acknowledged.
  return said.split('\n').slice(0, -1).map(Number)
}

describe('a process that is killed while it writes', () => {
  const acknowledged = new Set<number>()

  // The last round outlives a checkpoint, which comes every 500 commits.
  test.each([15, 60, 240, 900])('loses nothing that it acknowledged, %i acknowledgements in', async (atLeast) => {
    for (const number of await acknowledgedBeforeKill(startWriter(acknowledged.size * 2), atLeast))
      acknowledged.add(number)

    await openedIn(folder, async ({ db }) => {
      const written = new Set((await db.select({ id: events.id }).from(events)).map(({ id }) => Number(id)))
      expect([...acknowledged].filter((number) => !written.has(number))).toEqual([])

      // Each transaction is there in full or not at all, and every row can still be found through its index.
      const halves = (await db.select({ id: teams.id }).from(teams)).map(({ id }) => Number(id))
      expect(new Set(halves)).toEqual(written)
      await db.execute('set enable_seqscan = off')
      expect(await db.$count(events)).toBe(written.size)
    })
  })
})

describe('two processes and one data folder', () => {
  test('the second is refused with a sentence that names the first, and the first goes on', () =>
    openedIn(folder, async ({ db }) => {
      const writer = startWriter(1_000_000)
      let complained = ''
      writer.stderr.on('data', (text: Buffer) => (complained += text.toString()))
      const code = await new Promise((resolve) => writer.once('close', resolve))

      expect(code).toBe(1)
      expect(complained).toContain(`is open in another process (${process.pid}, started `)
      expect(await db.$count(people)).toBe(0)
    }))

  test('even within one process the second handle is refused', () =>
    openedIn(folder, async () => {
      await expect(openDatabase(undefined, folder)).rejects.toThrow('is open in another process')
    }))
})

test('a first start that was cut off half-way is begun anew', async () => {
  const database = path.join(folder, 'database')
  fs.rmSync(path.join(database, 'global'), { recursive: true })
  fs.writeFileSync(`${database}.making`, '')

  await openedIn(folder, async ({ db }) => expect(await migrate(db)).toContain('0000_first'))
  expect(fs.existsSync(`${database}.making`)).toBe(false)
})
