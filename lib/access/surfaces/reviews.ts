import type { Surfaces } from './surface'

/** What can be called of review, sign-off and the ledger. */
export const reviewSurfaces: Surfaces = {}
