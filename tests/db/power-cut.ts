import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { events, teams } from '@/db/schema'
import { migrate } from '@/db/migrate'
import { openedIn } from '../support/data-folder'

/**
 * Cuts the power under the embedded database, as nearly as that can be done without a switch: it writes on a file system
 * of its own, and what has reached that file system's disk at some moment is all that the next start gets to see.
 * Needs Linux, root and loop devices, so it is no part of `npm test`: `node --import tsx tests/db/power-cut.ts 5`
 */
const rounds = Number(process.argv[2] ?? 3)
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-power-'))
const [disk, mounted] = [path.join(place, 'disk'), path.join(place, 'mounted')]
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

try {
  fs.mkdirSync(mounted)
  execFileSync('truncate', ['-s', '700M', disk])
  run('mkfs.ext4', '-q', '-F', disk)
  run('mount', '-o', 'loop', disk, mounted)
  await openedIn(path.join(mounted, 'data'), ({ db }) => migrate(db))

  const acknowledged = new Set<string>()
  for (let round = 1; round <= rounds; round++) {
    const atLeast = 50 + Math.floor(Math.random() * 900)
    for (const number of await writeUntilPowerIsCut(round * 1_000_000, atLeast)) acknowledged.add(number)
    const lost = await lostOf(acknowledged)
    process.stdout.write(
      `Round ${round}: ${acknowledged.size} transactions acknowledged so far, ${lost.length} lost.\n`,
    )
    if (lost.length > 0) process.exitCode = 1
  }
} finally {
  run('umount', mounted)
  fs.rmSync(place, { recursive: true })
}

async function writeUntilPowerIsCut(first: number, atLeast: number): Promise<string[]> {
  const args = ['--import', 'tsx', 'tests/support/crash-writer.ts', path.join(mounted, 'data'), String(first)]
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  await new Promise<void>((resolve) => {
    writer.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.split('\n').length > atLeast) resolve()
    })
  })

  // From here on nothing is written; what was only in memory is left behind with the old file system.
  writer.kill('SIGSTOP')
  const before = said
  run('cp', '--sparse=always', disk, `${disk}-cut`)
  writer.kill('SIGKILL')
  await new Promise((resolve) => writer.once('close', resolve))
  run('umount', mounted)
  fs.renameSync(`${disk}-cut`, disk)
  run('mount', '-o', 'loop', disk, mounted)
  return before.split('\n').slice(0, -1)
}

function lostOf(acknowledged: ReadonlySet<string>): Promise<string[]> {
  return openedIn(path.join(mounted, 'data'), async ({ db }) => {
    const there = new Set((await db.select({ id: events.id }).from(events)).map(({ id }) => id))
    const halves = new Set((await db.select({ id: teams.id }).from(teams)).map(({ id }) => id))
    if (there.size !== halves.size)
      throw new Error(`${there.size} first halves and ${halves.size} second halves of transactions.`)
    return [...acknowledged].filter((id) => !there.has(id))
  })
}
