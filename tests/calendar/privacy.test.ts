import { expect, test } from 'vitest'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { keepMeeting } from '@/lib/mentorship/commands/keep-meeting'
import { openCheckIn } from '@/lib/mentorship/commands/open-check-in'
import { marcus, inWorld, now, priya } from '../support/world'
import { publishAsIs, seedRotation } from '../support/rotation-world'
import { eventsIn, givePriyaBlocks, linked, read, valueOf } from './story'

test('of what people write about each other, a feed tells that a day has come: no notes, evidence, reasons or names', () =>
  inWorld(async (as, db) => {
    await givePriyaBlocks(db)
    const mentorshipId = 'marcus-mentors-priya'
    const handedIn = await submitEvidence(as(priya), {
      title: 'Zanzibar switch',
      account: 'How Zanzibar went.',
      url: null,
      fileHash: null,
      happenedOn: null,
      claims: { networking: 2 },
      goalIds: [],
    })
    const met = await keepMeeting(as(marcus), {
      mentorshipId,
      heldOn: '2027-01-03',
      notes: 'We spoke about Zanzibar.',
      actions: [{ id: null, says: 'Write to Zanzibar', owner: 'learner', by: '2027-01-15' }],
    })
    const opened = await openCheckIn(as(marcus), { mentorshipId, skillIds: ['linux'] })
    expect([handedIn.ok, met.ok, opened.ok]).toEqual([true, true, true])
    const titles = (lines: string[]) =>
      [...new Set(eventsIn(lines).map((event) => valueOf(event, 'SUMMARY')))].toSorted()

    const hers = await read(db, await linked(as(priya)))
    expect(titles(hers)).toEqual(['Agreed in a conversation: due', 'Check-in: your turn', 'Protected learning'])
    const his = await read(db, await linked(as(marcus)), now)
    expect(titles(his)).toEqual(['A review is promised', 'Check-in: your turn'])
    for (const text of [hers.join('\n'), his.join('\n')])
      expect(text).not.toMatch(
        /Zanzibar|Priya|Marcus|Ingrid|priya|marcus|linux|Linux|DESCRIPTION|LOCATION|ATTENDEE|ORGANIZER/,
      )
  }))

test('placements are told by the name of the host, over the days of their period', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, {
      priya: ['desk', 'servers', 'soc', 'networks'],
      noor: ['desk', 'networks', 'servers', 'soc'],
      leila: ['servers', 'desk', 'networks', 'soc'],
      owen: ['networks', 'desk', 'soc', 'servers'],
    })
    const events = eventsIn(await read(db, await linked(as(priya), { parts: ['rotations'] })))
    expect(events).toHaveLength(4)
    expect(events.every((event) => valueOf(event, 'SUMMARY')?.startsWith('Rotation: '))).toBe(true)
  }))
