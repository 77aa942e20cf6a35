import type { Metadata } from 'next'

import { WishesForm } from '@/components/mentorship/wishes-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showMentorWishes } from '@/lib/mentorship/wishes'

import { sayWishes } from './actions'

export const metadata: Metadata = { title: 'What I wish of a mentor' }

/** What one wishes of a mentor: read by oneself and by whoever manages one's programme, and by no mentor. */
export default async function WishesPage() {
  const wishes = await showMentorWishes(await currentContext())
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/mentoring', label: 'Mentoring' }]} />}
        title="What I wish of a mentor"
        lead="Only you and the manager of your programme read this. A mentor who is asked to take you on sees what they could teach you, and never whom you named below."
      />
      <WishesForm action={sayWishes} wishes={wishes} />
    </>
  )
}
