import type { Standard } from '../model'
import { leadershipAreas, leadershipGroups } from './leadership-areas'

/**
 * A leadership rotation with a floor of technical depth. Every area in which one leads needs three technical periods
 * before it, and two of those are in one team at a stretch: it cannot produce managers who never did the work.
 */
export const leadership: Standard = {
  format: 'journeywork/programme@1',
  title: 'Technical leadership, 18 months',
  kind: 'leadership',
  about:
    'Six periods of three months for people who will lead technical teams. The first three are technical work with one’s own hands, two of them in one team at a stretch; only then does anyone lead, and never more than half the time.',
  periods: 6,
  periodMonths: 3,
  areas: leadershipAreas,
  groups: leadershipGroups,
  required: [
    {
      id: 'depth-first',
      title: 'Do the work first',
      areas: ['technical'],
      atLeast: 3,
      within: { from: 1, to: 3 },
      run: 2,
    },
    { id: 'lead-a-team', title: 'Lead a team', areas: ['team-leadership'], atLeast: 1, within: null, run: null },
    { id: 'lead', title: 'Lead twice or more', areas: ['leading'], atLeast: 2, within: null, run: null },
  ],
  workProcesses: [
    {
      id: 'operate',
      title: 'Build and operate with one’s own hands',
      hours: 1_320,
      areas: ['technical'],
      details: [
        'Takes changes from the idea to production, and is there when they fail.',
        'Stands in the rota of those who are called, with someone to call in turn.',
        'Automates a task of the team and measures the hours that come back.',
        'Reviews the work of others, and has one’s own reviewed.',
      ],
    },
    {
      id: 'lead-people',
      title: 'Lead people',
      hours: 620,
      areas: ['team-leadership', 'incident-leadership'],
      details: [
        'Holds one-to-one conversations and agrees learning goals that are followed up.',
        'Plans a month of a team’s work with its learning hours protected.',
        'Coordinates a large incident and leads the review of its causes.',
      ],
    },
    {
      id: 'lead-services',
      title: 'Answer for services and change',
      hours: 640,
      areas: ['service-ownership', 'change-delivery', 'architecture'],
      details: [
        'Writes and defends the budget of a service.',
        'Judges a supplier by what was promised and what was delivered.',
        'Puts a decision with its alternatives on two pages that others can disagree with.',
      ],
    },
  ],
  relatedInstruction: [
    { id: 'engineering', title: 'Engineering practice: reviews, tests and operations', hours: 40, provider: '' },
    { id: 'leading-people', title: 'Leading people: conversations, feedback and goals', hours: 48, provider: '' },
    { id: 'money', title: 'Budgets, contracts and suppliers', hours: 24, provider: '' },
    { id: 'risk', title: 'Risk, security and continuity for those who decide', hours: 24, provider: '' },
    { id: 'writing', title: 'Writing and speaking for decisions', hours: 24, provider: '' },
  ],
  wageSteps: [],
  leadsTo: {
    'incident-management': 3,
    'people-leadership': 3,
    'coaching-and-mentoring': 2,
    communication: 3,
    'decision-making': 2,
    'stakeholder-management': 2,
  },
  identifiers: [],
}
