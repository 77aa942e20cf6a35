import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { findPerson } from '@/lib/people/queries'

/** Whether this actor may take back a badge of that person; decides whether the page offers it. */
export async function mayRevoke(context: Context, personId: string): Promise<boolean> {
  const person = await findPerson(context, personId)
  return person !== undefined && can(context.actor, 'badge.revoke', person)
}
