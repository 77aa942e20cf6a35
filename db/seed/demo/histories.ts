import type { CastId } from './cast'

/** What a learner did until today, as the seed plays it out: through the same commands, on the days on which it happened. */
export type History = {
  who: CastId
  weeksAgo: number
  target: string
  levels: Readonly<Record<string, number>>
  hoursPerWeek: number
  budget: number | null
  /** Weeks with other hours, counted from the current week: -3 is three weeks ago, 6 is in six weeks. */
  exceptions: readonly { inWeeks: number; hours: number; reason: string }[]
  /** The share of the planned hours that they took, week after week, repeated. */
  pace: readonly number[]
  /** So many weeks ago they planned again. */
  rePlans: readonly number[]
  recognised: readonly { weeksAgo: number; by: CastId; skill: string; level: number; note: string }[]
}

export const histories: readonly History[] = [
  {
    who: 'priya',
    weeksAgo: 14,
    target: 'cloud-engineer',
    levels: {
      'user-support': 3,
      'service-desk-tooling': 2,
      'incident-management': 2,
      'identity-administration': 2,
      'endpoint-management': 1,
      'email-and-collaboration': 2,
      networking: 1,
      'security-fundamentals': 1,
      'knowledge-management': 2,
      communication: 2,
      scripting: 1,
    },
    hoursPerWeek: 5,
    budget: 900,
    exceptions: [
      { inWeeks: -6, hours: 0, reason: 'On leave' },
      { inWeeks: 4, hours: 0, reason: 'Year-end change freeze: on call' },
      { inWeeks: 5, hours: 0, reason: 'On leave' },
      { inWeeks: 16, hours: 12, reason: 'Course week' },
    ],
    pace: [1, 1, 1, 0.6, 1],
    rePlans: [7, 1],
    recognised: [
      {
        weeksAgo: 6,
        by: 'marcus',
        skill: 'linux',
        level: 1,
        note: 'Ran the print server migration with me in September: comfortable in a shell, with help at hand.',
      },
    ],
  },
  {
    who: 'tomas',
    weeksAgo: 6,
    target: 'solution-architect',
    levels: {
      'windows-server': 4,
      linux: 4,
      'directory-services': 4,
      virtualisation: 4,
      'storage-and-backup': 3,
      networking: 3,
      scripting: 3,
      automation: 3,
      monitoring: 3,
      'disaster-recovery': 3,
      'problem-management': 3,
      'change-enablement': 3,
      'security-fundamentals': 3,
      'coaching-and-mentoring': 2,
      'incident-management': 4,
      communication: 2,
      'cloud-platforms': 1,
    },
    hoursPerWeek: 4,
    budget: 1500,
    exceptions: [{ inWeeks: 5, hours: 0, reason: 'Data centre move' }],
    pace: [1, 0.75, 1],
    rePlans: [],
    recognised: [],
  },
  {
    who: 'noor',
    weeksAgo: 9,
    target: 'security-analyst',
    levels: {
      networking: 1,
      linux: 1,
      'user-support': 2,
      communication: 3,
      'endpoint-management': 1,
      'security-fundamentals': 1,
      'email-and-collaboration': 1,
    },
    hoursPerWeek: 10,
    budget: 700,
    exceptions: [
      { inWeeks: -4, hours: 4, reason: 'Freelance deadline' },
      { inWeeks: 2, hours: 4, reason: 'Freelance deadline' },
    ],
    pace: [1, 1, 0.8],
    rePlans: [3],
    recognised: [
      {
        weeksAgo: 4,
        by: 'marcus',
        skill: 'networking',
        level: 2,
        note: 'Client rollout of a two-site VPN, delivered freelance; I went through the configuration with her.',
      },
    ],
  },
  {
    who: 'leila',
    weeksAgo: 5,
    target: 'network-engineer',
    levels: {
      networking: 2,
      'wireless-networks': 1,
      'user-support': 2,
      'incident-management': 2,
      'security-fundamentals': 1,
      scripting: 1,
      linux: 1,
      communication: 2,
    },
    hoursPerWeek: 6,
    budget: 1000,
    exceptions: [{ inWeeks: 5, hours: 0, reason: 'Between two rotations' }],
    pace: [1, 0.7],
    rePlans: [],
    recognised: [],
  },
  {
    who: 'owen',
    weeksAgo: 3,
    target: 'systems-administrator',
    levels: {
      'user-support': 2,
      'windows-server': 1,
      networking: 1,
      'endpoint-management': 1,
      'identity-administration': 1,
    },
    hoursPerWeek: 6,
    budget: 800,
    exceptions: [],
    pace: [1],
    rePlans: [],
    recognised: [],
  },
]
