import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { CompanionsTable } from '@/components/rotation/mine/companions-table'
import { MyNotices } from '@/components/rotation/mine/my-notices'
import { MyPeriods } from '@/components/rotation/mine/my-periods'
import { MyRequirements } from '@/components/rotation/mine/my-requirements'
import { MySwaps } from '@/components/rotation/mine/my-swaps'
import { MyWishes } from '@/components/rotation/mine/my-wishes'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { sayDay } from '@/lib/core/say'
import { showMyRotations } from '@/lib/rotation/mine'
import type { MyCohort } from '@/lib/rotation/views/mine'

import { answer, ask, see, withdraw } from './actions'

export const metadata: Metadata = { title: 'My rotations' }

/** Where I am, was and will be; what I wished and got; what the programme asks for; and swaps. */
export default async function MyRotationsPage() {
  const mine = await showMyRotations(await currentContext())
  if (mine.length === 0) notFound()
  return mine.map((cohort, at) => (
    <section key={cohort.id} className={at > 0 ? 'mt-12' : ''}>
      <PageHeader title={at === 0 ? 'My rotations' : cohort.title} lead={inWords(cohort)} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <MyNotices cohortId={cohort.id} notices={cohort.notices} see={see} />
        {cohort.isPublished && <MyPeriods periods={cohort.periods} />}
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
          <MyWishes cohort={cohort} />
          <MyRequirements required={cohort.required} />
        </div>
        {cohort.isPublished && <MySwaps cohort={cohort} actions={{ ask, answer, withdraw }} />}
        {cohort.isPublished && cohort.companions.length > 0 && <CompanionsTable cohort={cohort} />}
      </div>
    </section>
  ))
}

function inWords({ title, programme, periods, isPublished }: MyCohort): string {
  const of = `${title} of ${programme.title}.`
  if (!isPublished) return `${of} The schedule is not published yet.`
  const now = periods.find(({ when }) => when === 'now')
  const next = periods.find(({ when, host }) => when === 'ahead' && host)
  if (now?.host) return `${of} You are with ${now.host.name} until ${sayDay(now.to)}.`
  return next?.host ? `${of} You begin with ${next.host.name} on ${sayDay(next.from)}.` : of
}
