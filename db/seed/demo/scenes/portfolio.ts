import { addDays } from '@/lib/core/weeks'
import { addExperience } from '@/lib/portfolio/commands/add-experience'
import { askWitness } from '@/lib/portfolio/commands/ask-witness'
import { setWords } from '@/lib/portfolio/commands/set-words'
import { showItem } from '@/lib/portfolio/commands/show-item'
import { answerAsWitness } from '@/lib/portfolio/witness'
import { prop, succeed, type Scene } from '../stage'

/** What Noor and Priya show of themselves; a client of Noor's confirms from outside what she did. */
export const portfolioScenes: readonly Scene[] = [
  {
    weeksAgo: 4,
    play: async (stage) => {
      const noor = stage.as('noor')
      const { experienceId } = await succeed(
        addExperience(noor, {
          kind: 'freelance',
          title: 'A network for two surgeries, and the tunnel between them',
          client: 'Harbour Dental',
          from: addDays(stage.today, -300),
          to: addDays(stage.today, -210),
          summary:
            'Planned and built the network of both surgeries, moved nine people over on two Saturdays, and left them with a page that says what to do when it breaks.',
          skillIds: ['networking', 'network-security', 'communication'],
          shown: true,
        }),
      )
      await succeed(
        addExperience(noor, {
          kind: 'employment',
          title: 'Shift lead in a print shop',
          client: 'Tidewater Print',
          from: addDays(stage.today, -2400),
          to: addDays(stage.today, -420),
          summary: 'Led a shift of six, and looked after the machines’ network because nobody else did.',
          skillIds: ['communication', 'team-building'],
          shown: true,
        }),
      )
      const { path } = await succeed(
        askWitness(noor, { experienceId, name: 'Jo Park', capacity: 'owner of the practice' }),
      )
      const token = path.split('/').at(-1) ?? ''
      const words = 'She came twice when she did not have to. It has not failed once since.'
      const asked = { db: noor.db, now: noor.now, sessionId: undefined, internetAddress: 'the demo' }
      await succeed(answerAsWitness(asked, { token, answer: 'confirmed', words }))
      await succeed(
        setWords(noor, {
          headline: 'From running machines to keeping networks safe',
          about: 'I came to IT late and through the back door: nobody else wanted to look after the machines’ network.',
          version: 0,
        }),
      )
    },
  },
  {
    daysAgo: 6,
    play: async (stage) => {
      const priya = stage.as('priya')
      await succeed(
        addExperience(priya, {
          kind: 'employment',
          title: 'Service desk analyst',
          client: 'Fernhill',
          from: addDays(stage.today, -800),
          to: null,
          summary: 'First and second line for 700 people; writes most of what the desk looks up.',
          skillIds: ['user-support', 'incident-management', 'knowledge-management'],
          shown: true,
        }),
      )
      const show = (kind: 'sign-off' | 'evidence' | 'badge', name: string) =>
        succeed(showItem(priya, { kind, itemId: prop(stage, name), shown: true }))
      await show('sign-off', 'sign-off of evidence: resets')
      await show('evidence', 'evidence: resets')
      await show('badge', 'badge: resets')
      await succeed(
        setWords(priya, {
          headline: 'Service desk analyst on the way to cloud engineer',
          about: 'I like to know why something works before I trust it, and I write it down for whoever comes next.',
          version: 0,
        }),
      )
    },
  },
]
