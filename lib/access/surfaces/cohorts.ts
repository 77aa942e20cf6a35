import type { Surfaces } from './surface'

/** What can be called of cohorts, their people, imports, seats and wishes. */
export const cohortSurfaces: Surfaces = {}
