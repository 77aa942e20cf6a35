import { ChevronLeft, ChevronRight, Download, HeartPulse } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { MyHoursForm } from '@/components/hours/my-hours-form'
import { TotalsCard } from '@/components/hours/totals-card'
import { WeekState } from '@/components/hours/week-state'
import { weekDays, weekName } from '@/components/team/mix-words'
import { buttonLook } from '@/components/ui/button-look'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { totalsOf } from '@/lib/hours/totals'
import { showMyHours } from '@/lib/workload/my-hours/show-my-hours'

import { submit, takeBack, write } from './actions'

export const metadata: Metadata = { title: 'Hours' }

const weekAt = (monday: string) => `/my/hours?week=${monday}` as Route // this very page

/** A week of one's hours, drafted from what is known: written once, they count for everything that they serve. */
export default async function MyHoursPage({ searchParams }: PageProps<'/my/hours'>) {
  const context = await currentContext()
  const { week } = await searchParams
  const view = await showMyHours(context, typeof week === 'string' ? week : undefined)
  if (!view) notFound()
  const totals = await totalsOf(context, context.actor.id)

  return (
    <>
      <PageHeader
        title={weekName(view.week)}
        lead={`${weekDays(view.week)}. Your hours, written once; faint ones are drafts, and count once you confirm them.`}
        actions={
          <nav aria-label="Weeks" className="flex gap-2">
            {view.before && (
              <LinkButton href={weekAt(view.before)} icon={<ChevronLeft aria-hidden="true" />}>
                {weekName(view.before)}
              </LinkButton>
            )}
            {view.after && (
              <LinkButton href={weekAt(view.after)}>
                {weekName(view.after)}
                <ChevronRight aria-hidden="true" />
              </LinkButton>
            )}
          </nav>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <MyHoursForm view={view} write={write} />
        <WeekState view={view} submit={submit} takeBack={takeBack} />
        {totals && <TotalsCard totals={totals} />}
        <p className="flex flex-wrap gap-2">
          <LinkButton href="/my/strain" variant="quiet" size="small" icon={<HeartPulse aria-hidden="true" />}>
            How my weeks are
          </LinkButton>
          {/* Not a page: the browser keeps it as a file. */}
          <a href="/my/hours/export.csv" className={buttonLook('quiet', 'small')} download>
            <Download aria-hidden="true" />
            All your hours as a table
          </a>
        </p>
      </div>
    </>
  )
}
