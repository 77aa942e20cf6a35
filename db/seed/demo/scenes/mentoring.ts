import { addDays } from '@/lib/core/weeks'
import { findCheckIn } from '@/lib/mentorship/check-ins'
import { agreeCheckIn } from '@/lib/mentorship/commands/agree-check-in'
import { fillCheckIn } from '@/lib/mentorship/commands/fill-check-in'
import { keepMeeting } from '@/lib/mentorship/commands/keep-meeting'
import { openCheckIn } from '@/lib/mentorship/commands/open-check-in'
import { setMentorWishes } from '@/lib/mentorship/commands/set-mentor-wishes'
import { tickAction } from '@/lib/mentorship/commands/tick-action'
import { writePrivateNote } from '@/lib/mentorship/commands/write-private-note'
import { openActions } from '@/lib/mentorship/meetings'
import { mentorshipsOf } from '@/lib/mentorship/queries'
import type { CastId } from '../cast'
import { prop, succeed, type Scene, type Stage } from '../stage'

const theirMentorship = async (stage: Stage, learner: CastId): Promise<string> => {
  const [current] = await mentorshipsOf(stage.as(learner))
  if (!current) throw new Error(`The demo's history does not play: ${learner} has no mentor.`)
  return current.id
}

/** Conversations between Marcus and those whom he mentors, and what the two apprentices wish of a mentor. */
export const mentoringScenes: readonly Scene[] = [
  {
    weeksAgo: 6,
    play: async (stage) => {
      const mentorshipId = await theirMentorship(stage, 'priya')
      await succeed(
        keepMeeting(stage.as('marcus'), {
          mentorshipId,
          heldOn: stage.today,
          notes:
            'Priya wants to know whether the exam is worth it before she has touched a router. We agreed to turn it round: the branch sites first, the exam afterwards.',
          actions: [
            {
              id: null,
              says: 'Take Priya along to the site survey in Leith',
              owner: 'mentor',
              by: addDays(stage.today, 14),
            },
            {
              id: null,
              says: 'Draw the network of the Leith branch from memory',
              owner: 'learner',
              by: addDays(stage.today, 21),
            },
          ],
        }),
      )
      const text =
        'Careful and thorough; asks for permission more often than she needs to. Let her lead the next switch-over.'
      await succeed(writePrivateNote(stage.as('marcus'), { mentorshipId, text, version: 0 }))
    },
  },
  {
    weeksAgo: 4,
    play: async (stage) => {
      for (const { id } of await openActions(stage.as('marcus')))
        await succeed(tickAction(stage.as('marcus'), { actionId: id, isDone: true }))
    },
  },
  {
    weeksAgo: 3,
    play: async (stage) => {
      const mentorshipId = await theirMentorship(stage, 'priya')
      const opened = await succeed(
        openCheckIn(stage.as('marcus'), { mentorshipId, skillIds: ['networking', 'scripting', 'change-enablement'] }),
      )
      const said = (networking: number, scripting: number, change: number, note: string) => ({
        networking: { level: networking, note },
        scripting: { level: scripting, note: '' },
        'change-enablement': { level: change, note: '' },
      })
      const own = said(1, 1, 0, 'I still look everything up.')
      const his = said(2, 1, 1, 'You look up what I look up too. The drawing of Leith was right at the first go.')
      await succeed(fillCheckIn(stage.as('priya'), { checkInId: opened.checkInId, before: '', levels: own }))
      await succeed(fillCheckIn(stage.as('marcus'), { checkInId: opened.checkInId, before: '', levels: his }))
      stage.props.set('check-in', opened.checkInId)
    },
  },
  {
    daysAgo: 6,
    play: async (stage) => {
      const checkInId = prop(stage, 'check-in')
      const found = await findCheckIn(stage.as('marcus'), checkInId)
      const levels = {
        networking: {
          level: 1,
          note: 'Level 2 as soon as Leith is signed off; the evidence will say it better than we can.',
        },
        scripting: { level: 1, note: '' },
        'change-enablement': { level: 1, note: '' },
      }
      await succeed(agreeCheckIn(stage.as('marcus'), { checkInId, version: found?.version ?? 1, levels }))
      await succeed(
        keepMeeting(stage.as('priya'), {
          mentorshipId: await theirMentorship(stage, 'priya'),
          heldOn: stage.today,
          notes: 'Leith went well. Next is the Dundee site, and this time Priya leads and Marcus takes notes.',
          actions: [
            {
              id: null,
              says: 'Write the change record for Dundee and send it to Marcus',
              owner: 'learner',
              by: addDays(stage.today, 12),
            },
            { id: null, says: 'Ask the carrier for a date in Dundee', owner: 'mentor', by: addDays(stage.today, 9) },
          ],
        }),
      )
    },
  },
  {
    daysAgo: 3,
    play: async (stage) => {
      const mentorshipId = await theirMentorship(stage, 'noor')
      const skillIds = ['network-security', 'security-fundamentals', 'communication']
      await succeed(openCheckIn(stage.as('noor'), { mentorshipId, skillIds }))
      const wishes = { minutesPerWeek: 60, avoids: [], version: 0, unknown: 0 as const }
      await succeed(
        setMentorWishes(stage.as('leila'), { ...wishes, skills: ['networking', 'linux'], prefers: ['marcus'] }),
      )
      await succeed(
        setMentorWishes(stage.as('owen'), { ...wishes, skills: ['windows-server', 'directory-services'], prefers: [] }),
      )
    },
  },
]
