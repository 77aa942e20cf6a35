import type { Surfaces } from './surface'

/** What can be called of evidence and its files. */
export const evidenceSurfaces: Surfaces = {}
