import { reviseEvidence } from '@/lib/evidence/commands/revise-evidence'
import { askColleague } from '@/lib/reviews/commands/ask-colleague'
import { returnEvidence } from '@/lib/reviews/commands/return-evidence'
import { asRead, attach, handIn, prop, succeed, type Scene } from '../stage'

const rules = {
  title: 'Firewall rules of the Leith branch, reviewed',
  account:
    'I read all 64 rules of the branch firewall against what the branch really uses, and marked 17 that nobody could explain.',
  url: 'https://tickets.fernhill.example/CHG-2044',
  claims: { 'network-security': 2 },
}

/** Noor reviews firewall rules in the same project, and gets one piece back before it is good. */
export const noorsScenes: readonly Scene[] = [
  {
    weeksAgo: 8,
    play: (stage) =>
      attach(stage, 'marcus', ['rollout', 'noor', 'goal: rules'], {
        skillId: 'network-security',
        level: 2,
        inWeeks: 12,
        hours: 20,
        criteria: 'The rules of one site before and after, with the reason for each that went',
      }),
  },
  {
    weeksAgo: 3,
    play: (stage) => handIn(stage, 'noor', 'evidence: rules', { ...rules, goals: ['goal: rules'] }),
  },
  {
    weeksAgo: 2,
    play: async (stage) => {
      const { claims: _claims, ...read } = await asRead(stage, 'marcus', 'evidence: rules')
      const note =
        'Good eye for what is unused. What is missing is the second half: which of the 17 went, what you watched for afterwards, and one rule that you decided to keep, with the reason.'
      await succeed(returnEvidence(stage.as('marcus'), { ...read, note }))
    },
  },
  {
    daysAgo: 8,
    play: async (stage) => {
      const { evidenceId, revision } = await asRead(stage, 'noor', 'evidence: rules')
      const account = `${rules.account}\n\nFourteen of them went in two evenings, logged for a week before they were removed. Two turned out to belong to the alarm system. One I kept although nothing used it: it is the way back for the line, and goes when the line goes.`
      const changed = { ...rules, account, fileHash: null, happenedOn: null, goalIds: [prop(stage, 'goal: rules')] }
      await succeed(reviseEvidence(stage.as('noor'), { ...changed, evidenceId, revision, voids: false }))
    },
  },
  {
    daysAgo: 2,
    play: async (stage) => {
      await handIn(stage, 'noor', 'evidence: client mail', {
        title: 'Moved a client’s mail to sign-in with a second factor',
        account:
          'Freelance work for a dental practice of nine people. I moved their mail accounts to sign-in with a second factor, one by one, with a page of instructions and an hour of questions. Two accounts had been signed in from abroad before; I closed those sessions, and told the owner what that means for their patients’ data.',
        claims: { 'identity-and-access-security': 2, communication: 2 },
      })
      const evidenceId = prop(stage, 'evidence: client mail')
      const note = 'You know this field better than I do: would you say that this is level 2?'
      await succeed(askColleague(stage.as('marcus'), { evidenceId, colleagueId: 'dana', note }))
    },
  },
]
