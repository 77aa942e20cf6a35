import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '@/db'
import { openPglite } from '@/db/drivers/pglite'
import { Journal } from '@/db/drivers/pglite/journal'
import { events } from '@/db/schema'
import { now } from '../support/cast'
import { copyOfDataFolder, openedIn } from '../support/data-folder'

/** A disk that takes its time: each sync ends when the test says so. */
function slowDisk() {
  const syncs: { file: string; end: () => void; fail: (why: string) => void }[] = []
  const atOnce: string[] = []
  return {
    syncs,
    atOnce,
    sync: (file: string) =>
      new Promise<void>((resolve, reject) => syncs.push({ file, end: resolve, fail: (why) => reject(new Error(why)) })),
    syncNow: (file: string) => void atOnce.push(file),
  }
}

let ids = 0
const write = async (db: Database): Promise<void> => {
  await db.insert(events).values({ id: `event-${ids++}`, actorId: 'priya', action: 'x', subjectId: 'y', at: now })
}

/** Has this promise been kept by the time everything that can happen has happened? */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  let done = false
  void promise.then(() => (done = true))
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
  return done
}

const partOfTheLog = /[\\/]pg_wal[\\/][0-9A-F]{24}$/

describe('what the embedded database acknowledges', () => {
  let disk = slowDisk()
  let db: Database
  let close: () => Promise<void>
  let folder: string

  beforeAll(async () => {
    folder = await copyOfDataFolder()
    const journal = new Journal({ sync: (file) => disk.sync(file), syncNow: (file) => disk.syncNow(file) })
    ;({ db, close } = await openPglite(path.join(folder, 'database'), journal))
  })
  beforeEach(() => void (disk = slowDisk()))
  afterAll(async () => {
    await close()
    fs.rmSync(folder, { recursive: true })
  })

  test('reads alone sync nothing', async () => {
    for (let times = 0; times < 20; times++) await db.select().from(events)
    expect([disk.syncs, disk.atOnce]).toEqual([[], []])
  })

  test('a commit waits until its log is on the disk, and so does whoever reads it meanwhile', async () => {
    const committed = write(db)
    await vi.waitFor(() => expect(disk.syncs).toHaveLength(1))
    const seen = db
      .select()
      .from(events)
      .then((rows) => rows.length)
    expect([await isDone(committed), await isDone(seen)]).toEqual([false, false])
    expect(disk.syncs[0]?.file).toMatch(partOfTheLog)

    disk.syncs[0]?.end()
    await committed
    expect(await seen).toBe(1)
  })

  test('a transaction waits as well, and one that is undone has nothing to wait for', async () => {
    const undone = db.transaction(async (tx) => {
      await write(tx)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(disk.syncs).toHaveLength(0)

    const committed = db.transaction((tx) => write(tx))
    await vi.waitFor(() => expect(disk.syncs).toHaveLength(1))
    expect(await isDone(committed)).toBe(false)
    disk.syncs[0]?.end()
    await committed
  })

  test('all who commit while one sync is under way share the next', async () => {
    const first = write(db)
    await vi.waitFor(() => expect(disk.syncs).toHaveLength(1))
    const others = Promise.all(Array.from({ length: 12 }, () => write(db)))
    await isDone(others)
    disk.syncs[0]?.end()
    await first

    await vi.waitFor(() => expect(disk.syncs).toHaveLength(2))
    expect(await isDone(others)).toBe(false)
    disk.syncs[1]?.end()
    await others
    expect(disk.syncs).toHaveLength(2)
  })

  test('no table is written before the log that tells of it is on the disk', async () => {
    const committed = write(db)
    await vi.waitFor(() => expect(disk.syncs).toHaveLength(1))
    const order: string[] = []
    disk.syncNow = (file) => void order.push(partOfTheLog.test(file) ? 'the log is synced' : file)
    const writes = whenTablesAreWritten(path.join(folder, 'database', 'base'), () => order.push('a table is written'))

    // So much at once that its table has to grow before the transaction ends.
    const grown = db.transaction(async (tx) => {
      const at = now
      const filler = Array.from({ length: 5000 }, () => Math.random().toString(36)).join('')
      await tx
        .insert(events)
        .values({ id: 'large', actorId: 'priya', action: 'x', subjectId: 'y', particulars: { filler }, at })
      throw new Error('enough')
    })
    await expect(grown).rejects.toThrow('enough')
    expect(order.slice(0, 2)).toEqual(['the log is synced', 'a table is written'])

    writes.mockRestore()
    disk.syncs[0]?.end()
    await committed
  })

  test('when the disk fails, the commit is not acknowledged and nothing is accepted after it', async () => {
    const committed = write(db)
    await vi.waitFor(() => expect(disk.syncs).toHaveLength(1))
    disk.syncs[0]?.fail('No space left on device')

    const refusal = /disk did not take what was written \(No space left on device\).*start again/
    await expect(committed).rejects.toMatchObject({ cause: { message: expect.stringMatching(refusal) } })
    await expect(db.select().from(events)).rejects.toMatchObject({ cause: { message: expect.stringMatching(refusal) } })
  })
})

test('the embedded database is closed to others, and every commit of it really reaches the disk', async () => {
  const folder = await copyOfDataFolder()
  await openedIn(folder, async ({ db }) => {
    expect((fs.statSync(path.join(folder, 'database')).mode & 0o777).toString(8)).toBe('700')

    const opened = vi.spyOn(fs.promises, 'open')
    await write(db)
    expect(opened.mock.calls.map(([file]) => String(file))).toEqual([expect.stringMatching(partOfTheLog)])
    opened.mockRestore()
  })
  fs.rmSync(folder, { recursive: true })
})

/** Tells when anything is written into the files of tables, which are those under `base`. */
function whenTablesAreWritten(base: string, tell: () => void) {
  const { writeSync } = fs
  const isTable = (descriptor: number) => {
    const { ino } = fs.fstatSync(descriptor)
    return fs
      .readdirSync(base, { recursive: true })
      .some((file) => fs.statSync(path.join(base, String(file))).ino === ino)
  }
  return vi.spyOn(fs, 'writeSync').mockImplementation((...given: Parameters<typeof fs.writeSync>) => {
    if (isTable(given[0])) tell()
    return writeSync(...given)
  })
}
