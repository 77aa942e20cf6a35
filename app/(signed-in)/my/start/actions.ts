'use server'

import { action } from '@/lib/access/action'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { setWeek } from '@/lib/pathways/commands/set-week'
import { claimLevelsForm, setTermsForm, setWeeksForm } from '@/lib/pathways/form-input'
import { makePlanInput, setWeekInput } from '@/lib/pathways/input'
import { setOut, setOutInput } from '@/lib/pathways/set-out'
import { setWeeks } from '@/lib/pathways/set-weeks'

export const aimAt = action(setOutInput, setOut, {
  goTo: ({ from }) => (from ? `/my/start/levels?from=${encodeURIComponent(from)}` : '/my/start/levels'),
})
export const sayLevels = action(claimLevelsForm, claimLevels, { goTo: () => '/my/start/hours' })
export const sayHours = action(setTermsForm, setTerms, { goTo: () => '/my/start/plan' })
export const setWeeksApart = action(setWeeksForm, setWeeks)
export const giveWeekBack = action(setWeekInput, setWeek)
export const firstPlan = action(makePlanInput, makePlan, { limit: { name: 'plan', tries: 30, minutes: 10 } })
