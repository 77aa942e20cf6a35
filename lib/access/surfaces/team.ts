import type { Surfaces } from './surface'

/** What can be called of a team: its time, its terms, its tickets. */
export const teamSurfaces: Surfaces = {
  'page /team': 'signed-in',
  'page /team/[teamId]': 'team.lead',
  'handler /team/[teamId]/mix.csv': 'team.lead',
  'page /team/[teamId]/terms': 'team.lead',
  'action app/(signed-in)/team/[teamId]/terms/actions.ts#setTerms': 'team.lead',
}
