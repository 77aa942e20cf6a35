import type { Rule } from '../rule'
import { avoids } from './avoids'
import { knownPeople } from './known-people'
import { leftOut } from './left-out'
import { mentorMinutes } from './mentor-minutes'
import { mentorPeople } from './mentor-people'
import { noLead } from './no-lead'
import { oneMentor } from './one-mentor'
import { pinsHold } from './pins-hold'
import { someoneElse } from './someone-else'
import { teachesSomething } from './teaches-something'

/** Everything that a set of pairs must obey. */
export const rules: readonly Rule[] = [
  knownPeople,
  someoneElse,
  oneMentor,
  leftOut,
  avoids,
  noLead,
  teachesSomething,
  mentorPeople,
  mentorMinutes,
  pinsHold,
]
