import type { Surfaces } from './surface'

/** What can be called of projects and their learning goals. */
export const projectSurfaces: Surfaces = {}
