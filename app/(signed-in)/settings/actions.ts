'use server'

import { action } from '@/lib/access/action'
import { changePassword as change } from '@/lib/people/commands/change-password'
import { revokeOtherSessions } from '@/lib/people/commands/revoke-other-sessions'
import { revokeSession } from '@/lib/people/commands/revoke-session'
import { changePasswordInput, nothingInput, sessionInput } from '@/lib/people/input'

export const changePassword = action(changePasswordInput, change, {
  limit: { name: 'change-password', tries: 10, minutes: 15 },
})
export const endSession = action(sessionInput, revokeSession)
export const signOutElsewhere = action(nothingInput, revokeOtherSessions)
