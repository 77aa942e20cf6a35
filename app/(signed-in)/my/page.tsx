import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { WeekPage } from '@/components/week/week-page'
import { currentContext } from '@/lib/access/current-context'
import { showForecastNews } from '@/lib/forecasts/show-forecasts'
import { showWeek } from '@/lib/pathways/this-week'
import { showNews } from '@/lib/reviews/show-news'
import { showRotationNews } from '@/lib/rotation/show-rotation-news'
import { weekToSay } from '@/lib/strain/show-mine'

import { finish, log, planAgain } from './actions'
import { see } from './forecasts/actions'

export const metadata: Metadata = { title: 'My week' }

/** This week: the date, its protected hours, the next step, what waits. Whoever has no plan yet begins with one. */
export default async function MyWeek() {
  const context = await currentContext()
  const shown = await showWeek(context, context.actor.id)
  if (!shown) redirect('/my/start')

  const news = await showNews(context, shown.plan.today)
  const rotationNews = await showRotationNews(context)
  const forecasts = await showForecastNews(context)

  return (
    <WeekPage
      {...shown}
      news={news}
      rotationNews={rotationNews}
      forecasts={forecasts}
      strainWeek={await weekToSay(context)}
      actions={{ planAgain, log, finish, see }}
    />
  )
}
