import type { Surfaces } from './surface'

/** What can be called of protected time, blackouts and booked exams. */
export const protectedTimeSurfaces: Surfaces = {
  'page /my/protected-time': 'protected-time.arrange',
  'action app/(signed-in)/my/protected-time/actions.ts#arrange': 'protected-time.arrange',
  'action app/(signed-in)/my/protected-time/actions.ts#end': 'protected-time.arrange',
  'action app/(signed-in)/my/protected-time/actions.ts#take': 'protected-time.arrange',
  'action app/(signed-in)/my/protected-time/actions.ts#cancel': 'protected-time.cancel',
  'action app/(signed-in)/my/protected-time/actions.ts#keep': 'protected-time.cancel',
  'action app/(signed-in)/my/protected-time/actions.ts#place': 'protected-time.cancel',
  'action app/(signed-in)/my/protected-time/actions.ts#setDays': 'protected-time.arrange',
  'action app/(signed-in)/my/protected-time/actions.ts#withdrawDays': 'protected-time.arrange',
  'action app/(signed-in)/my/protected-time/actions.ts#book': 'exam.book',
  'action app/(signed-in)/my/protected-time/actions.ts#cancelBooking': 'exam.book',
  'page /team/[teamId]/protected-time': 'team.lead',
  'action app/(signed-in)/team/[teamId]/protected-time/actions.ts#cancel': 'protected-time.cancel',
  'action app/(signed-in)/team/[teamId]/protected-time/actions.ts#keep': 'protected-time.cancel',
  'action app/(signed-in)/team/[teamId]/protected-time/actions.ts#place': 'protected-time.cancel',
  'action app/(signed-in)/team/[teamId]/protected-time/actions.ts#setDays': 'team.lead',
  'action app/(signed-in)/team/[teamId]/protected-time/actions.ts#withdrawDays': 'team.lead',
}
