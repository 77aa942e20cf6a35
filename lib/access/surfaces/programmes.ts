import type { Surfaces } from './surface'

/** What can be called of programmes, their standards and their hosts. */
export const programmeSurfaces: Surfaces = {
  'page /programmes': 'programme.manage',
  'page /programmes/new': 'programme.start',
  'handler /programmes/workbook': 'programme.start',
  'page /programmes/[programmeId]': 'programme.manage',
  'action app/(signed-in)/programmes/actions.ts#start': 'programme.start',
  'action app/(signed-in)/programmes/actions.ts#rename': 'programme.manage',
  'action app/(signed-in)/programmes/actions.ts#appoint': 'programme.manage',
  'action app/(signed-in)/programmes/actions.ts#dismiss': 'programme.manage',

  'page /programmes/[programmeId]/standard': 'programme.manage',
  'page /programmes/[programmeId]/standard/edit': 'programme.manage',
  'page /programmes/[programmeId]/standard/edit/[section]': 'programme.manage',
  'page /programmes/[programmeId]/standard/workbook': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/standard/actions.ts#begin': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/standard/actions.ts#edit': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/standard/actions.ts#publish': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/standard/actions.ts#discard': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/standard/actions.ts#replace': 'programme.manage',

  'page /programmes/[programmeId]/hosts': 'programme.manage',
  'page /programmes/[programmeId]/hosts/new': 'programme.manage',
  'page /programmes/[programmeId]/hosts/[hostId]': 'programme.manage',
  'page /hosts/[hostId]': 'host.read',
  'action app/(signed-in)/programmes/[programmeId]/hosts/actions.ts#add': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/hosts/actions.ts#change': 'programme.manage',
  'action app/(signed-in)/programmes/[programmeId]/hosts/actions.ts#retire': 'programme.manage',
}
