import type { Surfaces } from './surface'

/** What can be called of evidence and its files. */
export const evidenceSurfaces: Surfaces = {
  'page /my/evidence': 'evidence.read',
  'page /my/evidence/new': 'evidence.submit',
  'page /my/evidence/[evidenceId]': 'evidence.read',
  'page /my/evidence/[evidenceId]/change': 'evidence.submit',
  'action app/(signed-in)/my/evidence/actions.ts#submit': 'evidence.submit',
  'action app/(signed-in)/my/evidence/actions.ts#revise': 'evidence.submit',
  'action app/(signed-in)/my/evidence/actions.ts#withdraw': 'evidence.submit',
  'action app/(signed-in)/my/evidence/actions.ts#discard': 'evidence.submit',
  'handler /evidence/drafts': 'evidence.submit',
  'handler /evidence/files': 'evidence.submit',
  'handler /evidence/files/[hash]': 'evidence.read',
  'handler /evidence/skills/[skillId]': 'catalogue.read',
}
