'use server'

import { entrance } from '@/lib/access/entrance'
import { signInAsCastInput, signInInput } from '@/lib/access/input'
import { signInAsCast } from '@/lib/access/sign-in-as-cast'
import { signInLocally } from '@/lib/access/sign-in-locally'

export const signIn = entrance(signInInput, signInLocally)
export const signInAs = entrance(signInAsCastInput, signInAsCast)
