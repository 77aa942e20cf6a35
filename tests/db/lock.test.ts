import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { lockFolder } from '@/db/drivers/pglite/lock'

const parents: string[] = []
afterEach(() => parents.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })))

function newFolder(...under: string[]): string {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-lock-'))
  parents.push(parent)
  const folder = path.join(parent, ...under, 'database')
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  return folder
}

describe('the lock of a database folder', () => {
  test('the second to come is refused with a sentence that names the first', async () => {
    const folder = newFolder()
    const release = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(
      new RegExp(
        `The database in ${folder} is open in another process \\(${process.pid}, started 20.*Stop that one first`,
      ),
    )
    release()
  })

  test('a released folder is free, and nothing is left of the lock', async () => {
    const folder = newFolder()
    for (let times = 0; times < 3; times++) (await lockFolder(folder))()
    expect(fs.readdirSync(path.dirname(folder))).toEqual([])
  })

  test('a process that was killed holds nothing', async () => {
    const folder = newFolder()
    await heldByAnother(folder, async (child) => {
      await expect(lockFolder(folder)).rejects.toThrow(`(${child.pid}, started`)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
    })

    const release = await lockFolder(folder)
    release()
    expect(fs.readdirSync(path.dirname(folder))).toEqual([])
  })

  test('of many who find the lock of a dead process, one gets in', async () => {
    const folder = newFolder()
    await heldByAnother(folder, async (child) => {
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
    })

    const tries = await Promise.allSettled(Array.from({ length: 25 }, () => lockFolder(folder)))
    const releases = tries.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []))
    expect(releases).toHaveLength(1)
    releases.forEach((release) => release())
  })

  test('a process that is held up by its own work keeps the lock', async () => {
    const folder = newFolder()
    await heldByAnother(
      folder,
      async () => {
        await expect(lockFolder(folder)).rejects.toThrow('open in another process')
      },
      'for (;;) {}',
    )
  })

  test('a lock that was cut off while it was written gives way', async () => {
    const folder = newFolder()
    fs.writeFileSync(`${folder}.lock`, '{"pid":')
    fs.utimesSync(`${folder}.lock`, 0, 0)
    ;(await lockFolder(folder))()
  })

  test('a path that is too long for a socket can be locked all the same', async () => {
    const folder = newFolder('a-rather-long-name-for-a-folder'.repeat(3), 'another-long-name-for-a-folder'.repeat(3))
    const release = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow('open in another process')
    release()
  })
})

/** Lets another process take the lock, and go on with `then`; it is ended afterwards. */
async function heldByAnother(folder: string, story: (child: ReturnType<typeof spawn>) => Promise<void>, then = '') {
  const program = `const { lockFolder } = await import('./db/drivers/pglite/lock.ts')
    await lockFolder(${JSON.stringify(folder)})
    process.stdout.write('held', () => { ${then} })
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await story(child).finally(() => child.kill('SIGKILL'))
}
