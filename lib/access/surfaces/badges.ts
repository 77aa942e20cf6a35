import type { Surfaces } from './surface'

/** What can be called of badges and their verification. */
export const badgeSurfaces: Surfaces = {}
