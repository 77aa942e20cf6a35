import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays } from '@/lib/core/weeks'
import { instantOf } from '@/lib/core/zones'
import type { FindTimesInput } from '../inputs/busy'
import type { Proposals } from '../views/proposal'
import { busyInWorker } from './in-worker'
import { propose } from './propose'
import { unplacedOf } from './unplaced'

/** Proposes weekly times for hours that have none, free by someone's own calendar. Nothing of the file is kept. */
export async function findTimes(context: Context, { bytes }: FindTimesInput): Promise<Result<Proposals>> {
  authorize(context.actor, 'protected-time.arrange', context.actor)
  const unplaced = await unplacedOf(context)
  const { mondays, timeZone, minutes, room } = unplaced
  const [first, last] = [mondays[0], mondays.at(-1)]
  if (first === undefined || last === undefined || minutes === 0)
    return refuse(
      'conflict',
      'All of your hours have a time already. Give a block another time where it is in the way.',
    )
  if (room === 0) return refuse('conflict', 'Your week holds as many blocks as it can. End one to find another time.')
  const window = {
    from: instantOf(first, 0, timeZone).getTime(),
    to: instantOf(addDays(last, 7), 0, timeZone).getTime(),
  }
  const read = await busyInWorker({ bytes: new Uint8Array(bytes), window, timeZone })
  if (!read.ok) return read
  const { busy, events, leftOut } = read.value
  return done({ proposals: propose({ ...unplaced, busy }), timeZone, minutes, events, leftOut })
}
