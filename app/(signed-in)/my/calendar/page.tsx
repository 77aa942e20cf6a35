import type { Metadata } from 'next'

import { CalendarLinks } from '@/components/calendar/calendar-links'
import { FeedPreview } from '@/components/calendar/feed-preview'
import { FindTimes } from '@/components/calendar/find-times'
import { HowToSubscribe } from '@/components/calendar/how-to-subscribe'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { ownAddress } from '@/lib/access/secret-document'
import { unplacedOf } from '@/lib/calendar/busy/unplaced'
import { showCalendar } from '@/lib/calendar/show-desk'

import { endLink, makeLink, protect } from './actions'

export const metadata: Metadata = { title: 'Calendar' }

/** Someone's learning in the calendar that they look at anyway: what it holds, and who may read it. */
export default async function CalendarPage() {
  const context = await currentContext()
  const desk = await showCalendar(context)
  const { minutes } = await unplacedOf(context)
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/protected-time', label: 'Protected time' }]} />}
        title="Calendar"
        lead="Your protected time, plan, exams and reviews, in the calendar that you look at anyway."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <FeedPreview desk={desk} />
          <FindTimes unplaced={minutes} protect={protect} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <Card
            title="Subscribe"
            lead="A link is a secret address that your calendar program reads. It says titles and times, never notes or names."
          >
            <CalendarLinks desk={desk} address={ownAddress()} make={makeLink} end={endLink} />
          </Card>
          <Card title="How to subscribe">
            <HowToSubscribe />
          </Card>
        </div>
      </div>
    </>
  )
}
