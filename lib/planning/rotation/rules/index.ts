import type { Rule } from '../rule'
import { absent } from './absent'
import { apart } from './apart'
import { floor } from './floor'
import { frozen } from './frozen'
import { hostNeeds } from './host-needs'
import { known } from './known'
import { mentors } from './mentors'
import { oneHostEachPeriod } from './one-host-each-period'
import { pins } from './pins'
import { requirements } from './requirements'
import { run } from './run'
import { seatsAtLeast, seatsAtMost } from './seats'
import { groupVisits, hostVisits } from './visits'

/** Everything that a schedule must obey. */
export const rules: readonly Rule[] = [
  known,
  oneHostEachPeriod,
  absent,
  frozen,
  pins,
  seatsAtMost,
  seatsAtLeast,
  mentors,
  hostVisits,
  groupVisits,
  hostNeeds,
  requirements,
  run,
  apart,
  floor,
]

/** Those that look at one apprentice alone. */
export const personalRules: readonly Rule[] = [
  oneHostEachPeriod,
  absent,
  frozen,
  pins,
  hostVisits,
  groupVisits,
  hostNeeds,
  requirements,
  run,
  floor,
]

/** What each rule asks, in the programme's words, by its name. */
export const ruleTitles: Readonly<Record<string, string>> = Object.fromEntries(
  rules.map(({ name, title }) => [name, title]),
)
