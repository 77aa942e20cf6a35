import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'

import { InviteForm } from './invite-form'

export const metadata: Metadata = { title: 'Invite someone' }

export default async function InvitePage() {
  const { actor } = await currentContext()
  if (!can(actor, 'people.administer', {})) notFound()

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/admin/people', label: 'People' }]} />}
        title="Invite someone"
        lead="You get a link to send them yourself. With it they choose a password, or use your organisation’s account."
      />
      <Card>
        <InviteForm />
      </Card>
    </>
  )
}
