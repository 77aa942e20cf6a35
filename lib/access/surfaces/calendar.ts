import type { Surfaces } from './surface'

/** What can be called of calendars: feeds, links, and proposals from a busy one. */
export const calendarSurfaces: Surfaces = {
  'page /my/calendar': 'calendar.subscribe',
  'action app/(signed-in)/my/calendar/actions.ts#makeLink': 'calendar.subscribe',
  'action app/(signed-in)/my/calendar/actions.ts#endLink': 'calendar.subscribe',
  'action app/(signed-in)/my/calendar/actions.ts#protect': 'protected-time.arrange',
  'handler /my/calendar/times': 'protected-time.arrange',
  'handler /calendar/[token]/journeywork.ics': 'public',
}
