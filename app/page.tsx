import { redirect } from 'next/navigation'

import { contextIfSignedIn } from '@/lib/access/current-context'

/** The front door: sends each person to their own home, and anyone else to sign in. */
export default async function FrontDoor() {
  redirect((await contextIfSignedIn()) ? '/my' : '/sign-in')
}
