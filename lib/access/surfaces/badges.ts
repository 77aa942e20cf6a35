import type { Surfaces } from './surface'

/** What can be called of badges and their verification. A badge is public: whoever has its address reads it. */
export const badgeSurfaces: Surfaces = {
  'page /badges/verify': 'public',
  'action app/badges/verify/actions.ts#verify': 'public',
  'page /badges/[badgeId]': 'public',
  'handler /badges/[badgeId]/credential': 'public',
  'handler /badges/[badgeId]/badge.png': 'public',
  'handler /badges/[badgeId]/badge.svg': 'public',
  'handler /badges/issuer': 'public',
  'handler /badges/status': 'public',
  'action app/badges/[badgeId]/actions.ts#revoke': 'badge.revoke',
  'action app/(signed-in)/my/badges/actions.ts#issue': 'badge.issue',
}
