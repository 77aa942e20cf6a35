import type { Standard } from '../model'
import { itRotationAreas, itRotationGroups } from './it-rotation-areas'
import { itRotationInstruction, itRotationWages, itRotationWork } from './it-rotation-work'

/** Two years through an IT department, ready to start from: broad first, then half a year of depth in one team. */
export const itRotation: Standard = {
  format: 'journeywork/programme@1',
  title: 'IT rotation, 24 months',
  kind: 'rotation',
  about:
    'Eight periods of three months in the teams that keep an organisation running. Everyone meets the people they work for, learns networks or systems from the ground, protects something and builds something, and stays in one technical team long enough to become useful to it.',
  periods: 8,
  periodMonths: 3,
  areas: itRotationAreas,
  groups: itRotationGroups,
  required: [
    {
      id: 'meet-the-users',
      title: 'Meet those it is for',
      areas: ['service-desk'],
      atLeast: 1,
      within: { from: 1, to: 3 },
      run: null,
    },
    {
      id: 'foundations',
      title: 'Foundations first',
      areas: ['foundations'],
      atLeast: 1,
      within: { from: 1, to: 4 },
      run: null,
    },
    { id: 'cloud', title: 'The platform', areas: ['cloud-platform'], atLeast: 1, within: null, run: null },
    { id: 'protect', title: 'Protect something', areas: ['protection'], atLeast: 1, within: null, run: null },
    { id: 'build', title: 'Build something', areas: ['building'], atLeast: 1, within: null, run: null },
    { id: 'answer', title: 'Answer for something', areas: ['running'], atLeast: 1, within: null, run: null },
    {
      id: 'depth',
      title: 'Go deep',
      areas: ['technical'],
      atLeast: 5,
      within: null,
      run: 2,
    },
  ],
  workProcesses: itRotationWork,
  relatedInstruction: itRotationInstruction,
  wageSteps: itRotationWages,
  leadsTo: {
    'user-support': 2,
    'incident-management': 2,
    networking: 2,
    linux: 2,
    scripting: 2,
    'cloud-platforms': 2,
    'security-fundamentals': 2,
    'version-control': 2,
    communication: 2,
  },
  identifiers: [],
}
