import { expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { contextOfMember } from '@/lib/access/system-context'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { workOn } from '@/lib/rotation/work/work-on'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { seedCast } from '../support/cast'
import { drivers, openEmpty } from '../support/each-driver'
import { seedRotation } from '../support/rotation-world'
import { helen, now } from '../support/world'
import { asked, schedule } from './drawing'

test.each(drivers)('a schedule is drawn up in the background and published over %s', async (kind) => {
  const { open, remove } = await openEmpty(kind)
  try {
    await migrate(open.db)
    await seedCast(open.db)
    await seedRotation(open.db)
    const context = contextOfMember({ id: helen.id, name: helen.name }, open.db, now)
    const result = await drawUpSchedule(context, asked())
    if (!result.ok) throw new Error(result.refusal.message)
    const { scheduleId } = result.value
    expect(await workOn(open.db, scheduleId, () => now)).toBe(true)
    const { version, answer } = await schedule(context, scheduleId)
    expect(answer?.status).toBe('optimal')
    expect(await publishSchedule(context, { scheduleId, version })).toMatchObject({ value: { told: 4, cells: 16 } })
  } finally {
    await remove()
  }
})
