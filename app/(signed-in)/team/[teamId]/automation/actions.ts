'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { addOpportunity } from '@/lib/automation/commands/add-opportunity'
import { beginOpportunity } from '@/lib/automation/commands/begin-opportunity'
import { changeOpportunity } from '@/lib/automation/commands/change-opportunity'
import { dropOpportunity } from '@/lib/automation/commands/drop-opportunity'
import { endGiving } from '@/lib/automation/commands/end-giving'
import { finishOpportunity } from '@/lib/automation/commands/finish-opportunity'
import { giveBack } from '@/lib/automation/commands/give-back'
import { takeUpOpportunity } from '@/lib/automation/commands/take-up-opportunity'
import { weighOpportunity } from '@/lib/automation/commands/weigh-opportunity'
import * as input from '@/lib/automation/input'

const weighing = { limit: { name: 'weigh-opportunity', tries: 120, minutes: 10 } }

export const add = action(input.addOpportunityInput, addOpportunity, {
  ...weighing,
  goTo: ({ teamId, opportunityId }) => `/team/${teamId}/automation/${opportunityId}` as Route, // its own page
})
export const change = action(input.changeOpportunityInput, changeOpportunity, weighing)
export const begin = action(input.opportunityInput, beginOpportunity)
export const finish = action(input.finishOpportunityInput, finishOpportunity)
export const drop = action(input.opportunityInput, dropOpportunity, {
  goTo: ({ teamId }) => `/team/${teamId}/automation` as Route, // the list of the others
})
export const takeUp = action(input.opportunityInput, takeUpOpportunity)
export const weigh = action(input.weighInput, weighOpportunity, weighing)
export const give = action(input.giveBackInput, giveBack)
export const endGiven = action(input.endGivingInput, endGiving)
