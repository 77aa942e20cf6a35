import type { Surfaces } from './surface'

/** What can be called of readiness, portfolios, witnesses and shared links. */
export const portfolioSurfaces: Surfaces = {}
