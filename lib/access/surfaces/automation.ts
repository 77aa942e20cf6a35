import type { Surfaces } from './surface'

/** What can be called of automation opportunities. */
export const automationSurfaces: Surfaces = {}
