import type { Surfaces } from './surface'

/** What can be called of automation opportunities. */
export const automationSurfaces: Surfaces = {
  'page /team/[teamId]/automation': 'team.lead',
  'page /team/[teamId]/automation/new': 'team.lead',
  'page /team/[teamId]/automation/[opportunityId]': 'team.lead',
  'handler /team/[teamId]/automation/progress': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#add': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#change': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#begin': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#finish': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#drop': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#takeUp': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#weigh': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#give': 'team.lead',
  'action app/(signed-in)/team/[teamId]/automation/actions.ts#endGiven': 'team.lead',
}
