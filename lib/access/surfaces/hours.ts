import type { Surfaces } from './surface'

/** What can be called of hours: writing them, and approving them. */
export const hourSurfaces: Surfaces = {
  'page /my/hours': 'hours.write',
  'handler /my/hours/export.csv': 'hours.write',
  'action app/(signed-in)/my/hours/actions.ts#write': 'hours.write',
  'action app/(signed-in)/my/hours/actions.ts#submit': 'hours.write',
  'action app/(signed-in)/my/hours/actions.ts#takeBack': 'hours.write',
  'page /hours': 'hours.approve',
  'action app/(signed-in)/hours/actions.ts#approve': 'hours.approve',
  'action app/(signed-in)/hours/actions.ts#sendBack': 'hours.approve',
}
