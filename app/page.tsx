import { redirect } from 'next/navigation'

import { contextIfSignedIn } from '@/lib/access/current-context'
import { targetOf } from '@/lib/catalog/target'
import { looksAfterAnyone } from '@/lib/people/queries'

/** The front door: sends each person to their own home, and anyone else to sign in. */
export default async function FrontDoor() {
  const context = await contextIfSignedIn()
  if (!context) redirect('/sign-in')

  // Whoever looks after others and has no way of their own comes for them.
  const comesForOthers = !(await targetOf(context)) && (await looksAfterAnyone(context))
  redirect(comesForOthers ? '/mentoring' : '/my')
}
