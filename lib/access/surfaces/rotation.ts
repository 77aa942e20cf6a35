import type { Surfaces } from './surface'

/** What can be called of schedules, the board, placements and swaps. */
export const rotationSurfaces: Surfaces = {
  'page /cohorts/[cohortId]': 'cohort.manage',
  'page /cohorts/[cohortId]/rotation': 'rotation.schedule',
  'page /cohorts/[cohortId]/rotation/print': 'rotation.schedule',
  'handler /cohorts/[cohortId]/rotation/export/[format]': 'rotation.schedule',
  'action app/(signed-in)/cohorts/[cohortId]/rotation/board-actions.ts#keepTried': 'rotation.schedule',
  'page /my/rotations': 'rotation.read',
  'action app/(signed-in)/my/rotations/actions.ts#see': 'rotation.swap',
  'action app/(signed-in)/my/rotations/actions.ts#ask': 'rotation.swap',
  'action app/(signed-in)/my/rotations/actions.ts#answer': 'rotation.swap',
  'action app/(signed-in)/my/rotations/actions.ts#withdraw': 'rotation.swap',
}
