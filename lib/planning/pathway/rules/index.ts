import type { Rule } from '../rule'
import { after } from './after'
import { allHoursWorked } from './all-hours-worked'
import { atMost } from './at-most'
import { begun } from './begun'
import { budget } from './budget'
import { exclude } from './exclude'
import { fixed } from './fixed'
import { fixedPace } from './fixed-pace'
import { inTime } from './in-time'
import { include } from './include'
import { needs } from './needs'
import { oneRotationAtATime } from './one-rotation-at-a-time'
import { perWeek } from './per-week'
import { targetsMet } from './targets-met'
import { weeklyHours } from './weekly-hours'
import { wellFormed } from './well-formed'
import { window } from './window'

/** Everything that a pathway plan must obey. */
export const rules: readonly Rule[] = [
  wellFormed,
  targetsMet,
  weeklyHours,
  allHoursWorked,
  needs,
  after,
  window,
  perWeek,
  fixedPace,
  oneRotationAtATime,
  atMost,
  budget,
  inTime,
  include,
  exclude,
  fixed,
  begun,
]
