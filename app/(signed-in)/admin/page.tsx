import { notFound, redirect } from 'next/navigation'

import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'

/** Where administration begins: with the people. */
export default async function AdminPage() {
  const { actor } = await currentContext()
  if (!can(actor, 'people.administer', {})) notFound()
  redirect('/admin/people')
}
