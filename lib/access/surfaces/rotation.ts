import type { Surfaces } from './surface'

/** What can be called of schedules, the board, placements and swaps. */
export const rotationSurfaces: Surfaces = {}
