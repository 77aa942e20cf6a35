import type { Database } from '@/db'
import type { Actor } from './actor'

declare const minted: unique symbol
/** Who is asking, where the facts are, and what time it is. Holding one is proof of having signed in. */
export type Context = { actor: Actor; db: Database; now: Date; [minted]: true }

/** Mints a context. Only `lib/access` and the tests' world may call this. */
export const contextFor = (actor: Actor, db: Database, now: Date): Context =>
  // The brand has no value at run time: being made here is what it stands for.
  ({ actor, db, now }) as Context

/** The same person and time, inside a transaction. */
export const within = (context: Context, tx: Database): Context => contextFor(context.actor, tx, context.now)
