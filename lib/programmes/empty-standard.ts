import type { Standard } from './model'

/** What a programme that is started from nothing begins with: two years in quarters, and nothing in them. */
export const emptyStandard: Standard = {
  format: 'journeywork/programme@1',
  title: '',
  kind: 'rotation',
  about: '',
  periods: 8,
  periodMonths: 3,
  areas: [],
  groups: [],
  required: [],
  workProcesses: [],
  relatedInstruction: [],
  wageSteps: [],
  leadsTo: {},
  identifiers: [],
}
