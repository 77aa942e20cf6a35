'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { adoptTrade } from '@/lib/rotation/commands/adopt-trade'
import { applyRepair } from '@/lib/rotation/commands/apply-repair'
import { discardSchedule } from '@/lib/rotation/commands/discard-schedule'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { keepApart } from '@/lib/rotation/commands/keep-apart'
import { liftApart } from '@/lib/rotation/commands/lift-apart'
import { moveFrozenLine } from '@/lib/rotation/commands/move-frozen-line'
import { pinPlacement } from '@/lib/rotation/commands/pin-placement'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { restoreRequirement } from '@/lib/rotation/commands/restore-requirement'
import { stopDrawingUp } from '@/lib/rotation/commands/stop-drawing-up'
import { unpinPlacement } from '@/lib/rotation/commands/unpin-placement'
import { waiveRequirement } from '@/lib/rotation/commands/waive-requirement'
import * as input from '@/lib/rotation/input'

// The page of a schedule, below its cohort.
const toSchedule = ({ cohortId, scheduleId }: { cohortId: string; scheduleId: string }) =>
  `/cohorts/${cohortId}/rotation/${scheduleId}` as Route

export const drawUp = action(input.drawUpInput, drawUpSchedule, {
  limit: { name: 'draw-up-schedule', tries: 60, minutes: 10 },
  goTo: toSchedule,
})
export const stop = action(input.scheduleInput, stopDrawingUp)
export const publish = action(input.publishInput, publishSchedule)
export const discard = action(input.scheduleInput, discardSchedule, {
  goTo: ({ cohortId }) => `/cohorts/${cohortId}/rotation/draw-up` as Route, // the page that lists the others
})
export const repair = action(input.repairInput, applyRepair, { goTo: toSchedule })
export const adopt = action(input.adoptInput, adoptTrade, { goTo: toSchedule })
export const pin = action(input.pinInput, pinPlacement)
export const unpin = action(input.unpinInput, unpinPlacement)
export const separate = action(input.apartInput, keepApart)
export const unite = action(input.liftInput, liftApart)
export const waive = action(input.waiveInput, waiveRequirement)
export const restore = action(input.waiveInput, restoreRequirement)
export const freeze = action(input.freezeInput, moveFrozenLine)
