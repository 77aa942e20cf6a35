import type { Metadata } from 'next'

import { ForecastList } from '@/components/forecasts/forecast-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showForecasts } from '@/lib/forecasts/show-forecasts'

export const metadata: Metadata = { title: 'What moved my date' }

/** Everything that moved one's date without planning again, and whether a plan took it in. */
export default async function MyForecastsPage() {
  const forecasts = await showForecasts(await currentContext())
  return (
    <>
      <PageHeader
        title="What moved my date"
        lead="What others and the calendar changed about your time, and what that does to the day on which you are ready. Planning again is always your own choice."
        breadcrumbs={<Breadcrumbs trail={[{ label: 'My week', href: '/my' }]} />}
      />
      <ForecastList forecasts={forecasts} />
    </>
  )
}
