import type { Surfaces } from './surface'

/** What can be called of protected time, blackouts and booked exams. */
export const protectedTimeSurfaces: Surfaces = {}
