import type { Metadata } from 'next'

import { CheckInForm } from '@/components/strain/check-in-form'
import { MyWeeks } from '@/components/strain/my-weeks'
import { WhoSeesWhat } from '@/components/strain/who-sees-what'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { addDays } from '@/lib/core/weeks'
import { showMyStrain } from '@/lib/strain/show-mine'

import { say, takeBack } from './actions'

export const metadata: Metadata = { title: 'How my weeks are' }

/** A private word on how this week was, and how one's weeks went. */
export default async function MyStrainPage() {
  const mine = await showMyStrain(await currentContext())
  return (
    <>
      <PageHeader
        title="How my weeks are"
        lead="Three questions, ten seconds, once a week. For you alone."
        breadcrumbs={<Breadcrumbs trail={[{ label: 'My week', href: '/my' }]} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Card
          title="This week"
          lead={`${formatDate(mine.week, 'weekday')} to ${formatDate(addDays(mine.week, 6), 'weekday')}`}
        >
          <CheckInForm mine={mine} say={say} />
        </Card>
        <MyWeeks mine={mine} takeBack={takeBack} />
        <WhoSeesWhat team={mine.team} />
      </div>
    </>
  )
}
