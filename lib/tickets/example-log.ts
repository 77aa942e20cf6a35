import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { addDays, weekdayOf } from '@/lib/core/weeks'
import { done, type Result } from '@/lib/core/result'
import { tableCsv } from '@/lib/interchange/tables/write-table'
import { findTeam } from '@/lib/people/teams'
import type { ExampleInput } from './input'
import { noTeam } from './look-at-log'

const headings = ['Number', 'Opened', 'Resolved', 'Category', 'Subcategory', 'Short description']

/** Category, subcategory, titles, and how many of a hundred tickets they are. */
const kinds: readonly (readonly [string, string, readonly string[], number])[] = [
  [
    'Access',
    'Password reset',
    ['Password expired, reset please', 'Locked out after holiday', 'Reset password for the VPN'],
    30,
  ],
  ['Workplace', 'Software install', ['Install the PDF editor', 'New licence for drawing software'], 15],
  ['Backup', 'Failed job', ['Nightly backup job failed', 'Backup job ran out of space'], 12],
  ['Access', 'New starter', ['Accounts for a new colleague', 'New starter on Monday'], 10],
  ['Monitoring', 'Disk space', ['Disk almost full on a file server', 'Low disk space warning'], 10],
  ['Network', 'Wireless', ['Wireless drops in the meeting room', 'Cannot join the guest network'], 8],
  ['Servers', 'Patching', ['Monthly patches for application servers', 'Restart after patching'], 6],
  ['Workplace', 'Printer', ['Printer shows offline', 'Paper jam that comes back'], 5],
  ['Access', 'Shared mailbox', ['Access to a shared mailbox'], 4],
]
const perDay = [22, 19, 19, 18, 17, 9, 9]

/** An invented log of the eight weeks before a day: about nine hundred tickets, the same ones for the same day. */
export function exampleLog(today: string): string[][] {
  const rows = [headings]
  let seed = 20_260_104
  const chance = (below: number) => {
    // Numerical Recipes' linear congruential generator: the same on every machine.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const two = (number: number) => String(number).padStart(2, '0')
  for (let back = 56; back >= 1; back--) {
    const day = addDays(today, -back)
    const many = perDay[weekdayOf(day) - 1] ?? 0
    for (let at = 0; at < many; at++) {
      let share = chance(100)
      const kind = kinds.find(([, , , percent]) => (share -= percent) < 0) ?? kinds[0]
      if (!kind) continue
      const [category, subcategory, titles] = kind
      const hour = 8 + Math.floor((at * 9) / many)
      const minute = chance(45)
      const number = `INC${String(400_000 + rows.length)}`
      const opened = `${day} ${two(hour)}:${two(minute)}`
      const resolved = `${day} ${two(hour)}:${two(minute + 4 + chance(11))}`
      rows.push([number, opened, resolved, category, subcategory, titles[chance(titles.length)] ?? ''])
    }
  }
  return rows
}

/** The invented log as a file. */
export async function exampleFile(context: Context, { teamId }: ExampleInput): Promise<Result<Uint8Array>> {
  const team = await findTeam(context, teamId)
  if (!team) return noTeam
  authorize(context.actor, 'team.lead', team)
  return done(tableCsv(exampleLog(context.now.toISOString().slice(0, 10))))
}
