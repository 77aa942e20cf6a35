import type { Surfaces } from './surface'

/** What can be called of schedules, the board, placements and swaps. */
export const rotationSurfaces: Surfaces = {
  'page /cohorts/[cohortId]': 'cohort.manage',
  'page /my/rotations': 'rotation.read',
  'action app/(signed-in)/my/rotations/actions.ts#see': 'rotation.swap',
}
