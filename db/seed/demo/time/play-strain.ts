import type { Database } from '@/db'
import { contextOfMember } from '@/lib/access/system-context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { sayStrain } from '@/lib/strain/commands/say-strain'
import { drawPictures } from '@/lib/strain/draw-pictures'
import { cast } from '../cast'
import { succeed } from '../stage'
import { demoDesk } from './desk'

const weeks = 16

/** A word on how the week was, from most of the service desk: calls grew fewer, and energy came back. */
export async function playStrain(db: Database, today: string): Promise<void> {
  const members = [cast.priya, ...demoDesk]
  for (let ago = weeks; ago >= 1; ago--)
    for (const [at, member] of members.entries()) {
      if ((ago + at) % 5 === 0) continue
      const week = addDays(mondayOf(today), -7 * ago)
      const better = Math.floor((weeks - ago) / 7)
      await succeed(
        sayStrain(contextOfMember(member, db, new Date(`${addDays(week, 4)}T15:00:00Z`)), {
          week,
          workload: Math.max(1, 4 - better + ((at + ago) % 2)),
          interruptions: Math.max(1, 4 - better + (at % 2)),
          energy: Math.min(5, 2 + better + ((at + ago) % 2)),
          shared: true,
        }),
      )
    }
  await drawPictures(db, new Date(`${today}T06:00:00Z`))
}
