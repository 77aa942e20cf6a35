import type { Surfaces } from './surface'

/** What can be called of programmes, their standards and their hosts. */
export const programmeSurfaces: Surfaces = {}
