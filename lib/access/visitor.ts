import 'server-only'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import type { Database } from '@/db'
import { database } from '@/db/client'
import { sessionIdInCookie } from './session'

/** Someone at the door: not signed in, or about to sign in anew. Only what lies before the door takes a Visitor. */
export type Visitor = {
  db: Database
  now: Date
  /** Where the request came from, as the nearest proxy saw it. */
  internetAddress: string
  userAgent: string
  /** The session that their browser still carries, valid or not; signing in ends it. */
  sessionId?: string | undefined
}

/** Whoever makes this request, whether signed in or not. */
export async function visitor(): Promise<Visitor> {
  await connection()
  const sent = await headers()
  return {
    db: await database(),
    now: new Date(),
    // Each proxy appends whom it heard from; earlier entries are whatever the client liked to write.
    internetAddress: sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown',
    userAgent: sent.get('user-agent') ?? '',
    sessionId: await sessionIdInCookie(),
  }
}
