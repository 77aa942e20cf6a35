import type { Surfaces } from './surface'

/** What can be called of hours: writing them, and approving them. */
export const hourSurfaces: Surfaces = {}
