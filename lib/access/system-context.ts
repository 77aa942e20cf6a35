import type { Database } from '@/db'
import { contextFor, type Context } from './context'

/** The context of the product's own work (jobs, the command line, the seed), so that history always has an actor. */
export const systemContext = (name: string, db: Database, now: Date = new Date()): Context =>
  contextFor({ id: `system:${name}`, name, administrator: true }, db, now)

/** The context of a member of the demo's cast on a day of their history. Refused over real people: see `seedDemo`. */
export const contextOfMember = (
  member: { id: string; name: string; administrator?: true },
  db: Database,
  now: Date,
): Context => contextFor({ id: member.id, name: member.name, administrator: member.administrator ?? false }, db, now)

/** The product's own work for one person, which sees what that person sees and no more. */
export const onBehalfOf = (
  { id, name }: { id: string; name: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Context => contextFor({ id, name, administrator: false }, db, now)
