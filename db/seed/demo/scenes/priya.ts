import { issueBadge } from '@/lib/badges/commands/issue-badge'
import { addFile } from '@/lib/evidence/commands/add-file'
import { startProject } from '@/lib/projects/commands/start-project'
import { addDays } from '@/lib/core/weeks'
import { attach, handIn, join, prop, succeed, vouch, type Scene } from '../stage'

/** Priya learns from two projects: the branch offices with Marcus, and password resets in Ingrid's team. */
export const priyasScenes: readonly Scene[] = [
  {
    weeksAgo: 10,
    play: async (stage) => {
      const { projectId } = await succeed(
        startProject(stage.as('marcus'), {
          name: 'Branch office rollout',
          purpose:
            'Two branch offices move from leased lines to tunnels over the internet, site by site, without a lost working day.',
          url: 'https://tickets.fernhill.example/CHG-2041',
          from: stage.today,
          to: addDays(stage.today, 7 * 30),
          skills: { networking: 3, 'network-security': 2, 'change-enablement': 2 },
        }),
      )
      stage.props.set('rollout', projectId)
      await join(
        stage,
        'marcus',
        'rollout',
        'priya',
        'Configures and documents the switches and the tunnel of each site',
      )
      await join(stage, 'marcus', 'rollout', 'noor', 'Reviews the firewall rules of each site')
    },
  },
  {
    weeksAgo: 9,
    play: async (stage) => {
      const { projectId } = await succeed(
        startProject(stage.as('ingrid'), {
          name: 'Password resets by self-service',
          purpose:
            'One ticket in five is a forgotten password. People reset it themselves, safely, and the desk gets the hours back.',
          url: 'https://git.fernhill.example/service-desk/self-reset',
          from: stage.today,
          to: addDays(stage.today, 7 * 16),
          skills: { 'security-fundamentals': 2, scripting: 3, 'knowledge-management': 3 },
        }),
      )
      stage.props.set('resets', projectId)
      await join(stage, 'ingrid', 'resets', 'priya', 'Works out how a caller proves who they are, and writes it down')
      await attach(stage, 'ingrid', ['resets', 'priya', 'goal: security'], {
        skillId: 'security-fundamentals',
        level: 2,
        inWeeks: 11,
        hours: 22,
        criteria: 'The list of ways to abuse a reset, what stops each, and the review of it with the security team',
      })
    },
  },
  {
    weeksAgo: 8,
    play: (stage) =>
      attach(stage, 'marcus', ['rollout', 'priya', 'goal: networking'], {
        skillId: 'networking',
        level: 2,
        inWeeks: 18,
        hours: 28,
        criteria: 'A change record of a site that you switched over yourself, and a short account of what you checked',
      }),
  },
  {
    weeksAgo: 5,
    play: (stage) =>
      handIn(stage, 'priya', 'evidence: resets', {
        title: 'How a password reset could be abused, and what stops it',
        account:
          'I listed eleven ways in which someone could get a reset that is not theirs, from a caller who knows a birthday to a phone number that was taken over. For each I wrote down what stops it today and what would. Eva of the security team went through the list with me; we dropped two as unlikely and added the one about shared mailboxes.\n\nThe desk now asks for something that the caller has, never for something that is known about them. Since the change nobody has got past it in the two tests that security ran.',
        url: 'https://git.fernhill.example/service-desk/self-reset/blob/main/threats.md',
        claims: { 'security-fundamentals': 2 },
        goals: ['goal: security'],
      }),
  },
  {
    weeksAgo: 4,
    play: async (stage) => {
      await vouch(
        stage,
        'ingrid',
        'evidence: resets',
        'Read it with the security team. She weighs likelihood against harm, and the desk works by her list now.',
      )
      const signOffId = prop(stage, 'sign-off of evidence: resets')
      const { badgeId } = await succeed(issueBadge(stage.as('priya'), { signOffId, identity: 'name' }))
      stage.props.set('badge: resets', badgeId)
    },
  },
  {
    daysAgo: 4,
    play: async (stage) => {
      const record = [
        'CHG-2041/2  Leith branch: switch over to the tunnel',
        'Planned 18:00 to 20:00, done 18:04 to 19:21. Nobody was locked out.',
        '1. Tunnel up, both directions measured: 94 Mbit/s, 11 ms.',
        '2. Default route moved; the leased line kept as a way back until Friday.',
        '3. Phones, tills and printers tried by the branch manager, all in order.',
        '4. One printer had a fixed address of the old range. Found by its missing lease, changed, noted.',
      ].join('\n')
      const { hash } = await succeed(
        addFile(stage.as('priya'), { name: 'CHG-2041-leith.txt', bytes: new TextEncoder().encode(record) }),
      )
      await handIn(stage, 'priya', 'evidence: leith', {
        title: 'Switched the Leith branch over to the tunnel',
        account:
          'I planned the addresses, configured the switch and our end of the tunnel, and switched the branch over on Tuesday evening. Marcus was on the line and said nothing until the end.\n\nBefore: two measurements of the line, a drawing, and a way back. After: every till, phone and printer tried with the branch manager. One printer did not answer, because it had a fixed address from the old range; I found it by its missing lease.',
        url: 'https://tickets.fernhill.example/CHG-2041',
        fileHash: hash,
        claims: { networking: 2, 'change-enablement': 1 },
        goals: ['goal: networking'],
      })
    },
  },
]
