'use server'

import { action } from '@/lib/access/action'
import { appointAdministrator } from '@/lib/people/commands/appoint-administrator'
import { assignMentor } from '@/lib/people/commands/assign-mentor'
import { createTeam } from '@/lib/people/commands/create-team'
import { disablePerson } from '@/lib/people/commands/disable-person'
import { dismissAdministrator } from '@/lib/people/commands/dismiss-administrator'
import { enablePerson } from '@/lib/people/commands/enable-person'
import { endMentorship } from '@/lib/people/commands/end-mentorship'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { leaveTeam } from '@/lib/people/commands/leave-team'
import { makeLink } from '@/lib/people/commands/make-link'
import { placeInTeam } from '@/lib/people/commands/place-in-team'
import { withdrawLinks } from '@/lib/people/commands/withdraw-links'
import * as input from '@/lib/people/input'

export const invite = action(input.invitePersonInput, invitePerson)
export const newLink = action(input.personInput, makeLink)
export const withdraw = action(input.personInput, withdrawLinks)
export const disable = action(input.personInput, disablePerson)
export const enable = action(input.personInput, enablePerson)
export const appoint = action(input.personInput, appointAdministrator)
export const dismiss = action(input.personInput, dismissAdministrator)
export const mentor = action(input.assignMentorInput, assignMentor)
export const endMentoring = action(input.mentorshipInput, endMentorship)
export const addTeam = action(input.createTeamInput, createTeam)
export const place = action(input.placeInTeamInput, placeInTeam)
export const leave = action(input.teamPlaceInput, leaveTeam)
