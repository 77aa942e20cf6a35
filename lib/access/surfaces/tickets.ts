import type { Surfaces } from './surface'

/** What can be called of imports of tickets. */
export const ticketSurfaces: Surfaces = {}
