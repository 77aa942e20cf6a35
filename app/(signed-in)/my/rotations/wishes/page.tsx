import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { SaidWishes } from '@/components/cohorts/wishes/said-wishes'
import { WishesForm } from '@/components/cohorts/wishes/wishes-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showMyWishes } from '@/lib/cohorts/show-my-wishes'
import { sayPoints } from '@/lib/cohorts/views/wishes'
import type { Wishing } from '@/lib/cohorts/views/wishing'
import { sayDay } from '@/lib/core/say'

import { say } from './actions'

export const metadata: Metadata = { title: 'Where I would like to go' }

/** Where an apprentice would like to go, the dearest first, until the closing day. */
export default async function MyWishesPage({ searchParams }: PageProps<'/my/rotations/wishes'>) {
  const context = await currentContext()
  const asked = (await searchParams)['cohort']
  const shown = await showMyWishes(context, typeof asked === 'string' ? asked : undefined)
  if (!shown) notFound()
  const { cohort, others, wishes, isPublished } = shown
  const until = cohort.wishesCloseOn && sayDay(cohort.wishesCloseOn)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/rotations' as Route, label: 'Rotations' }]} />}
        title="Where I would like to go"
        lead={`For ${cohort.title} of ${cohort.programme}. ${lead(shown.wishing, until)}`}
        actions={others.map(({ id, title }) => (
          <LinkButton key={id} href={`/my/rotations/wishes?cohort=${encodeURIComponent(id)}` as Route}>
            {title}
          </LinkButton>
        ))}
      />
      {shown.wishing === 'open' ? (
        <>
          {isPublished && (
            <div className="mb-6">
              <Notice>A schedule is published already. What you say now counts from the next schedule on.</Notice>
            </div>
          )}
          <WishesForm
            key={cohort.id}
            action={say}
            wishes={wishes}
            forWhom="me"
            pointsSay={`${sayPoints(cohort.wishPoints)}. The schedule gathers as many points as it can for everyone together.`}
            saved={`Noted.${until ? ` You can change it until ${until}.` : ''}${isPublished ? ' It counts from the next schedule on.' : ''}`}
          />
        </>
      ) : (
        <Card title="My wishes" className="max-w-2xl">
          <SaidWishes wishes={wishes} />
        </Card>
      )}
    </>
  )
}

function lead(wishing: Wishing, until: string | null): string {
  if (wishing === 'open') return until ? `You can say it, and change it, until the end of ${until}.` : 'Say it here.'
  if (wishing === 'not-asked') return 'You are not asked for your wishes yet.'
  return `Wishes were asked for until ${until}. Whoever manages the programme can still note a change.`
}
