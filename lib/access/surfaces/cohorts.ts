import type { Surfaces } from './surface'

/** What can be called of cohorts, their people, imports, seats and wishes. */
export const cohortSurfaces: Surfaces = {
  'page /cohorts/[cohortId]/import': 'cohort.manage',
  'handler /cohorts/[cohortId]/import/read': 'cohort.manage',
  'handler /cohorts/[cohortId]/import/check': 'cohort.manage',
  'handler /cohorts/[cohortId]/import/apply': 'cohort.manage',
  'handler /cohorts/[cohortId]/import/example/[file]': 'cohort.manage',
  'page /cohorts/[cohortId]/imports': 'cohort.manage',
  'page /cohorts/[cohortId]/imports/[importId]': 'cohort.manage',
  'action app/(signed-in)/cohorts/[cohortId]/imports/actions.ts#undo': 'cohort.manage',
}
