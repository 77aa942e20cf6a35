import type { Surfaces } from './surface'

/** What can be called of calendars: feeds, links, and proposals from a busy one. */
export const calendarSurfaces: Surfaces = {}
