import type { Surfaces } from './surface'

/** What can be called of imports of tickets. */
export const ticketSurfaces: Surfaces = {
  'page /team/[teamId]/tickets': 'team.lead',
  'page /team/[teamId]/tickets/import': 'team.lead',
  'page /team/[teamId]/tickets/imports/[importId]': 'team.lead',
  'handler /team/[teamId]/tickets/import/read': 'team.lead',
  'handler /team/[teamId]/tickets/import/check': 'team.lead',
  'handler /team/[teamId]/tickets/import/take': 'team.lead',
  'handler /team/[teamId]/tickets/import/example': 'team.lead',
  'handler /team/[teamId]/tickets/imports/[importId]/left-out': 'team.lead',
  'action app/(signed-in)/team/[teamId]/tickets/actions.ts#undo': 'team.lead',
}
