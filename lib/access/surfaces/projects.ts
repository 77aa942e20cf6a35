import type { Surfaces } from './surface'

/** What can be called of projects and their learning goals. */
export const projectSurfaces: Surfaces = {
  'page /projects': 'project.read',
  'page /projects/new': 'project.start',
  'page /projects/learn': 'project.read',
  'page /projects/[projectId]': 'project.read',
  'action app/(signed-in)/projects/actions.ts#start': 'project.start',
  'action app/(signed-in)/projects/actions.ts#edit': 'project.edit',
  'action app/(signed-in)/projects/actions.ts#end': 'project.edit',
  'action app/(signed-in)/projects/actions.ts#add': 'project.edit',
  'action app/(signed-in)/projects/actions.ts#leave': 'project.edit',
  'action app/(signed-in)/projects/actions.ts#attach': 'goal.attach',
  'action app/(signed-in)/projects/actions.ts#drop': 'goal.attach',
}
