import type { Surfaces } from './surface'

/** What can be called of mentorships, check-ins, meetings and matching. */
export const mentorshipSurfaces: Surfaces = {}
