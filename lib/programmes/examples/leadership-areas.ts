import type { Area, AreaGroup } from '../model'

/** Where people of the leadership rotation work: five technical kinds of work, and five in which they answer for others. */
export const leadershipAreas: readonly Area[] = [
  {
    id: 'infrastructure',
    title: 'Infrastructure',
    about: 'Servers, networks and their nights: with a place in the rota for those who are called.',
    visits: 3,
    needs: [],
    skills: { linux: 3, networking: 3, monitoring: 2, 'disaster-recovery': 2 },
  },
  {
    id: 'cloud-engineering',
    title: 'Cloud engineering',
    about: 'Platforms in files, reviewed by others, with a bill at the end of the month.',
    visits: 3,
    needs: [],
    skills: { 'cloud-platforms': 3, 'infrastructure-as-code': 3, observability: 2, 'cloud-cost-management': 2 },
  },
  {
    id: 'software-delivery',
    title: 'Software delivery',
    about: 'Code of one’s own in production, and the pager that comes with it.',
    visits: 3,
    needs: [],
    skills: { programming: 3, 'ci-cd': 3, 'software-testing': 2, 'version-control': 3 },
  },
  {
    id: 'cyber-security',
    title: 'Cyber security',
    about: 'Alerts, weaknesses and incidents, handled with one’s own hands.',
    visits: 3,
    needs: [],
    skills: { 'security-operations': 3, 'vulnerability-management': 3, 'incident-response': 2, 'threat-modelling': 2 },
  },
  {
    id: 'data-platform',
    title: 'Data platform',
    about: 'Pipelines and databases whose figures others decide by.',
    visits: 3,
    needs: [],
    skills: { sql: 3, 'data-engineering': 3, 'data-modelling': 2, 'database-administration': 2 },
  },
  {
    id: 'incident-leadership',
    title: 'Leading through incidents',
    about: 'Coordinating when something large is broken: calm, facts, and one voice to those who wait.',
    visits: 1,
    needs: [{ areas: ['technical'], atLeast: 3 }],
    skills: { 'incident-management': 4, 'decision-making': 2, communication: 3 },
  },
  {
    id: 'team-leadership',
    title: 'Leading a team',
    about: 'The week of a team: its work, its people, its protected hours, with its lead beside you.',
    visits: 1,
    needs: [{ areas: ['technical'], atLeast: 3 }],
    skills: { 'people-leadership': 3, 'coaching-and-mentoring': 2, 'team-building': 2 },
  },
  {
    id: 'service-ownership',
    title: 'Owning a service',
    about: 'One service with its promises, its costs, its suppliers and the people who depend on it.',
    visits: 1,
    needs: [{ areas: ['technical'], atLeast: 3 }],
    skills: { 'service-level-management': 3, 'it-finance': 2, 'vendor-management': 2, 'stakeholder-management': 3 },
  },
  {
    id: 'change-delivery',
    title: 'Delivering a change',
    about: 'A project that alters how people work, from its reason to the day after it goes live.',
    visits: 1,
    needs: [{ areas: ['technical'], atLeast: 3 }],
    skills: { 'project-management': 3, 'organisational-change': 2, 'risk-management': 2 },
  },
  {
    id: 'architecture',
    title: 'Architecture and strategy',
    about: 'Choices that others will live with for ten years, argued on paper and in the room.',
    visits: 1,
    needs: [{ areas: ['technical'], atLeast: 3 }],
    skills: { 'solution-architecture': 2, 'technology-strategy': 2, 'presentation-and-storytelling': 2 },
  },
]

export const leadershipGroups: readonly AreaGroup[] = [
  {
    id: 'technical',
    title: 'Technical areas',
    areas: ['infrastructure', 'cloud-engineering', 'software-delivery', 'cyber-security', 'data-platform'],
    visits: null,
  },
  {
    id: 'leading',
    title: 'Leading',
    areas: ['incident-leadership', 'team-leadership', 'service-ownership', 'change-delivery', 'architecture'],
    visits: 3,
  },
]
