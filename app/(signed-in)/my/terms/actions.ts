'use server'

import { action } from '@/lib/access/action'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { setWeek } from '@/lib/pathways/commands/set-week'
import { steerStep } from '@/lib/pathways/commands/steer-step'
import { setTermsForm, setWeeksForm } from '@/lib/pathways/form-input'
import { makePlanInput, setWeekInput, steerStepInput } from '@/lib/pathways/input'
import { setWeeks } from '@/lib/pathways/set-weeks'

export const sayTerms = action(setTermsForm, setTerms)
export const setWeeksApart = action(setWeeksForm, setWeeks)
export const changeWeek = action(setWeekInput, setWeek)
export const steer = action(steerStepInput, steerStep)
export const planAgain = action(makePlanInput, makePlan, { limit: { name: 'plan', tries: 30, minutes: 10 } })
