import type { Surfaces } from './surface'

/** What can be called of a team: its time, its terms, its tickets. */
export const teamSurfaces: Surfaces = {
  'page /team': 'signed-in',
  'page /team/[teamId]': 'team.lead',
}
