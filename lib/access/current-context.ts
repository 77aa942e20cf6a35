import 'server-only'
import { cache } from 'react'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { contextFor, type Context } from './context'
import { actorOf } from './sessions'
import { visitor } from './visitor'

/** Whoever is signed in to this request, or `undefined`. Asked of the database once per request, so that revoking counts at the next. */
export const contextIfSignedIn = cache(async (): Promise<Context | undefined> => {
  const { db, now, sessionId } = await visitor()
  const actor = sessionId && (await actorOf(db, now, sessionId))
  return actor ? contextFor(actor, db, now) : undefined
})

/** The context of the person signed in to this request; anyone else is sent to sign in, and comes back afterwards. */
export async function currentContext(): Promise<Context> {
  const context = await contextIfSignedIn()
  if (context) return context

  // Set by proxy.ts: a page is not told its own address.
  const path = (await headers()).get('x-journeywork-path')
  redirect(path && path !== '/' ? `/sign-in?from=${encodeURIComponent(path)}` : '/sign-in')
}
