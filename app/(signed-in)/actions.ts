'use server'

import { action } from '@/lib/access/action'
import { signOutInput } from '@/lib/access/input'
import { signOut } from '@/lib/access/sign-out'

export const leave = action(signOutInput, signOut, { goTo: () => '/sign-in' })
