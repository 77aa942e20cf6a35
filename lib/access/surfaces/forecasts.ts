import type { Surfaces } from './surface'

/** What can be called of forecasts and of strain. */
export const forecastSurfaces: Surfaces = {}
