import { Plus, Repeat } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { FinishedTable } from '@/components/automation/finished-table'
import { OpportunitiesTable } from '@/components/automation/opportunities-table'
import { OrderCard } from '@/components/automation/order-card'
import { Weighing } from '@/components/automation/weighing'
import { TeamHeader } from '@/components/team/team-header'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { readRanking, type Ranking } from '@/lib/automation/rank'
import { showOpportunities } from '@/lib/automation/show-opportunities'

export const metadata: Metadata = { title: 'Automation' }

const leads = {
  payback: 'What pays back soonest comes first. Every figure opens how it is made.',
  'career-weeks':
    'What brings people’s dates forward the most comes first: everyone’s plan is made twice, with and without the hours that would come back.',
}

/** The automation backlog of a team: what to automate first, by what pays back or by the career weeks that it buys. */
export default async function AutomationPage({ params, searchParams }: PageProps<'/team/[teamId]/automation'>) {
  const context = await currentContext()
  const { teamId } = await params
  const by = readRanking((await searchParams)['by'])
  const shown = await showOpportunities(context, teamId, by)
  if (!shown) notFound()
  const { team, ranked, finished, dropped, order, isWeighing } = shown
  const path = `/team/${teamId}/automation`
  const at = (ranking: Ranking) => `${path}${ranking === 'payback' ? '' : `?by=${ranking}`}` as Route // this very page
  const isEmpty = ranked.length + finished.length + dropped.length === 0

  return (
    <>
      <TeamHeader
        team={team}
        at="automation"
        actions={
          !isEmpty && (
            <LinkButton href={`${path}/new` as Route} variant="primary" icon={<Plus aria-hidden="true" />}>
              Add a task
            </LinkButton>
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {isEmpty && (
          <Card>
            <EmptyState
              icon={<Repeat />}
              says="Here stand the repetitive tasks that could be automated, what each would save, and whose dates it would bring forward."
              action={
                <LinkButton href={`${path}/new` as Route} variant="primary">
                  Add the first task
                </LinkButton>
              }
            />
          </Card>
        )}
        {ranked.length > 0 && (
          <div>
            <Tabs
              label="In which order"
              current={at(by)}
              tabs={[
                { href: at('payback'), label: 'By payback' },
                { href: at('career-weeks'), label: 'By career weeks' },
                { href: at('building'), label: 'In order of building' },
              ]}
            />
            <div className="mt-4">
              {by !== 'building' ? (
                <Card flush title="What could be automated" lead={leads[by]}>
                  {isWeighing && (
                    <div className="px-5 pb-3 md:px-6">
                      <Weighing path={`${path}/progress`}>
                        Whose dates it would move is being worked out; it shows by itself.
                      </Weighing>
                    </div>
                  )}
                  <OpportunitiesTable path={path} caption="Tasks that could be automated" rows={ranked} />
                </Card>
              ) : order ? (
                <OrderCard path={path} order={order} />
              ) : (
                <NoHoursToBuild teamId={teamId} />
              )}
            </div>
          </div>
        )}
        {finished.length > 0 && (
          <Card flush title="Automated" lead="What was promised beside what later tickets show.">
            <FinishedTable path={path} rows={finished} />
          </Card>
        )}
        {dropped.length > 0 && (
          <Card>
            <Disclosure summary={`${countOf(dropped.length, 'task')} dropped`}>
              <OpportunitiesTable path={path} caption="Dropped tasks" rows={dropped} />
            </Disclosure>
          </Card>
        )}
      </div>
    </>
  )
}

const NoHoursToBuild = ({ teamId }: { teamId: string }) => (
  <Card title="The order of building">
    <p className="max-w-prose text-ink-soft">
      The team has no hours for building. Set some in its terms, and this says in which order they save the most.
    </p>
    <LinkButton
      href={`/team/${teamId}/terms` as Route} // a page of this team
      size="small"
      className="mt-3"
    >
      Open the terms
    </LinkButton>
  </Card>
)
