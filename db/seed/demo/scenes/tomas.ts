import { askColleague } from '@/lib/reviews/commands/ask-colleague'
import { setMentorTerms } from '@/lib/mentorship/commands/set-mentor-terms'
import { handIn, prop, succeed, vouch, type Scene } from '../stage'

/** What the infrastructure team has shown of itself: those whom others may learn from, and one piece that needs a second signature. */
export const tomassScenes: readonly Scene[] = [
  {
    weeksAgo: 6,
    play: async (stage) => {
      await handIn(stage, 'tomas', 'evidence: domain', {
        title: 'Split the old domain in two without a weekend off',
        account:
          'Planned and led the move of 400 accounts and 90 servers into the new domain, in eleven steps, each with a way back. Two colleagues did every second step themselves after I had shown it once.',
        claims: { 'windows-server': 4, 'directory-services': 4 },
      })
      await handIn(stage, 'marcus', 'evidence: finance cloud', {
        title: 'Landing zone for the finance workloads',
        account:
          'Designed the networks and accounts, wrote them as code with reviews by two teams, and ran them through the first month-end. Linux images are built and patched by the same pipeline.',
        url: 'https://git.fernhill.example/infrastructure/finance-landing-zone',
        claims: { 'cloud-platforms': 4, 'infrastructure-as-code': 4, networking: 4, linux: 4, scripting: 4 },
      })
    },
  },
  {
    weeksAgo: 5,
    play: async (stage) => {
      await vouch(
        stage,
        'dana',
        'evidence: domain',
        'Saw every step of it. The documentation is what we teach from now.',
      )
      await vouch(
        stage,
        'dana',
        'evidence: finance cloud',
        'Month-end ran without a page. The code was reviewed by people who do not spare him.',
      )
      const terms = { isOpen: true, people: 3, minutesPerWeek: 240, reviewMinutesPerWeek: 60, version: 0 }
      await succeed(setMentorTerms(stage.as('marcus'), terms))
      await succeed(setMentorTerms(stage.as('tomas'), { ...terms, people: 2, minutesPerWeek: 120 }))
      await succeed(setMentorTerms(stage.as('ingrid'), { ...terms, people: 1, minutesPerWeek: 60 }))
    },
  },
  {
    daysAgo: 5,
    play: async (stage) => {
      await handIn(stage, 'tomas', 'evidence: directory', {
        title: 'Directory design that three teams now build on',
        account:
          'Wrote the design for groups, delegation and recovery, had it attacked by security for two days, and changed what did not hold. Three teams build on it, and the recovery was rehearsed twice by people who had not seen it before.',
        claims: { 'directory-services': 5 },
      })
      await vouch(
        stage,
        'dana',
        'evidence: directory',
        'Others build on his design without asking him. That is level 5 to me.',
      )
      const evidenceId = prop(stage, 'evidence: directory')
      const note = 'Level 5 needs a second signature from outside the line. You build on this design every day.'
      await succeed(askColleague(stage.as('dana'), { evidenceId, colleagueId: 'marcus', note }))
    },
  },
]
