'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { changeMeeting } from '@/lib/mentorship/commands/change-meeting'
import { keepMeeting } from '@/lib/mentorship/commands/keep-meeting'
import { openCheckIn } from '@/lib/mentorship/commands/open-check-in'
import { tickAction } from '@/lib/mentorship/commands/tick-action'
import { writePrivateNote } from '@/lib/mentorship/commands/write-private-note'
import { openCheckInForm } from '@/lib/mentorship/check-in-input'
import { changeMeetingForm, keepMeetingForm, privateNoteForm, tickActionForm } from '@/lib/mentorship/meeting-input'

/** The page that leads each of the two to where they find what they keep. */
const home = ({ mentorshipId }: { mentorshipId: string }) => `/conversations/${mentorshipId}` as Route

export const keep = action(keepMeetingForm, keepMeeting, { goTo: home })
export const change = action(changeMeetingForm, changeMeeting, { goTo: home })
export const tick = action(tickActionForm, tickAction)
export const writeNote = action(privateNoteForm, writePrivateNote)
export const beginCheckIn = action(openCheckInForm, openCheckIn, {
  goTo: ({ checkInId }) => `/check-ins/${checkInId}` as Route,
})
