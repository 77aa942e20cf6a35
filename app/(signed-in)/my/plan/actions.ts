'use server'

import { action } from '@/lib/access/action'
import { adoptScenario } from '@/lib/pathways/commands/adopt-scenario'
import { finishActivity } from '@/lib/pathways/commands/finish-activity'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { steerStep } from '@/lib/pathways/commands/steer-step'
import {
  adoptScenarioInput,
  finishActivityInput,
  logHoursInput,
  makePlanInput,
  steerStepInput,
} from '@/lib/pathways/input'

const planning = { limit: { name: 'plan', tries: 30, minutes: 10 } }

export const planAgain = action(makePlanInput, makePlan, planning)
export const adopt = action(adoptScenarioInput, adoptScenario, { ...planning, goTo: () => '/my/plan' })
export const steer = action(steerStepInput, steerStep)
export const log = action(logHoursInput, logHours)
export const finish = action(finishActivityInput, finishActivity)
