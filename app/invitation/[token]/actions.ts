'use server'

import { acceptWithPassword, checkInvitation } from '@/lib/access/accept-invitation'
import { entrance, publicAction } from '@/lib/access/entrance'
import { acceptWithPasswordInput, acceptWithProviderInput } from '@/lib/access/input'
import { keepInvitation } from '@/lib/access/session'

export const accept = entrance(acceptWithPasswordInput, acceptWithPassword)

export const takeAlong = publicAction(acceptWithProviderInput, async (visitor, input) => {
  const checked = await checkInvitation(visitor, input)
  if (checked.ok) await keepInvitation(input.token)
  return checked
})
