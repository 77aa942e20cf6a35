import type { Database } from '@/db'
import { contextOfMember } from '@/lib/access/system-context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { arrangeBlock } from '@/lib/protected-time/commands/arrange-block'
import { cancelDay } from '@/lib/protected-time/commands/cancel-day'
import { placeAgain } from '@/lib/protected-time/commands/place-again'
import { sayTaken } from '@/lib/protected-time/commands/say-taken'
import { cast, type CastId } from '../cast'
import { succeed } from '../stage'

const weeks = 6
const [tuesday, thursday, friday] = [1, 3, 4]

/**
 * Priya's five hours have their places: Tuesday afternoons and Thursday mornings. Most were taken; one gave way to a major
 * incident and was placed again, and one was lost.
 */
export async function playProtected(db: Database, today: string): Promise<void> {
  const monday = (ago: number) => addDays(mondayOf(today), -7 * ago)
  const on = (day: string, who: CastId, at = '18:00') => contextOfMember(cast[who], db, new Date(`${day}T${at}:00Z`))
  const priya = (day: string) => on(day, 'priya')
  const block = async (weekday: number, startsAt: number, minutes: number) =>
    (
      await succeed(
        arrangeBlock(on(monday(weeks), 'priya', '08:00'), {
          blockId: '',
          version: 0,
          weekday,
          startsAt,
          minutes,
          timeZone: cast.priya.timeZone,
        }),
      )
    ).blockId
  const afternoon = await block(2, 14 * 60, 120)
  const morning = await block(4, 9 * 60, 180)

  for (let ago = weeks; ago >= 1; ago--) {
    const [first, second] = [addDays(monday(ago), tuesday), addDays(monday(ago), thursday)]
    if (ago === 2) {
      const reason = 'Mail was down for everyone; all hands on the phones'
      await succeed(cancelDay(on(first, 'ingrid', '13:00'), { blockId: afternoon, day: first, reason, version: 0 }))
    } else await succeed(sayTaken(priya(first), { blockId: afternoon, day: first, said: 'taken', version: 0 }))
    if (ago === 4) {
      const reason = 'Two people off sick'
      const { version } = await succeed(
        cancelDay(on(second, 'ingrid', '08:30'), { blockId: morning, day: second, reason, version: 0 }),
      )
      const insteadDay = addDays(monday(ago), friday)
      const other = { blockId: morning, day: second, insteadDay, insteadStartsAt: 9 * 60, version }
      const placed = await succeed(placeAgain(on(second, 'ingrid', '09:00'), other))
      const { version: moved } = placed
      await succeed(sayTaken(priya(insteadDay), { blockId: morning, day: second, said: 'taken', version: moved }))
    } else await succeed(sayTaken(priya(second), { blockId: morning, day: second, said: 'taken', version: 0 }))
  }
}
