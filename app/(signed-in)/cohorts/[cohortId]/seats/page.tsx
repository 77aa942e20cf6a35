import { Armchair } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { HostList } from '@/components/cohorts/seats/host-list'
import { HostSeatsForm } from '@/components/cohorts/seats/host-seats-form'
import { SeatGrid } from '@/components/cohorts/seats/seat-grid'
import { StrainNotice } from '@/components/cohorts/strain-notice'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import type { Period } from '@/lib/cohorts/model'
import { showSeats } from '@/lib/cohorts/show-seats'
import { sayRoom, type SeatSums } from '@/lib/cohorts/views/seats'
import { sayList } from '@/lib/core/say'

import { setCells, setHost } from './actions'

export const metadata: Metadata = { title: 'Seats of a cohort' }

/** How many of a cohort each host takes in each period, and whether that is room for everyone. */
export default async function SeatsPage({ params, searchParams }: PageProps<'/cohorts/[cohortId]/seats'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const shown = await showSeats(context, cohortId)
  if (!shown) notFound()
  const { cohort, periods, rows, sums, strains } = shown
  const asked = (await searchParams)['host']
  const chosen = rows.find(({ hostId }) => hostId === asked)
  const path = `/cohorts/${cohort.id}/seats` as Route // this very page

  return (
    <>
      <CohortHeader cohort={cohort} at="seats" lead={rows.length > 0 && inWords(sums, periods)} />
      <StrainNotice cohortId={cohort.id} strains={strains} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {chosen && (
          <Card
            title={chosen.host}
            lead="How many of this cohort it takes in each period."
            action={
              <LinkButton href={path} size="small" variant="quiet">
                Done
              </LinkButton>
            }
          >
            <HostSeatsForm key={chosen.hostId} action={setHost} cohortId={cohort.id} row={chosen} periods={periods} />
          </Card>
        )}
        {rows.length === 0 ? (
          <Card>
            <EmptyState
              icon={<Armchair />}
              says="Here you say how many apprentices each host takes in each period, once the programme has hosts."
              action={
                // The programme's own page of hosts.
                <LinkButton href={`/programmes/${cohort.programmeId}/hosts` as Route}>Add hosts</LinkButton>
              }
            />
          </Card>
        ) : (
          <Card
            flush
            title="Hosts and periods"
            lead={
              <>
                <span className="max-md:hidden">
                  A number is the most a host takes, 1–3 at least one and at most three. Type into a cell to change it
                  for this cohort; empty is as usual. A dot: fewer than asked for, because of the ratio or of other
                  cohorts.
                </span>
                <span className="md:hidden">Choose a host to change how many of this cohort it takes.</span>
              </>
            }
          >
            <div className="max-md:hidden">
              <SeatGrid cohortId={cohort.id} periods={periods} rows={rows} sums={sums} send={setCells} />
            </div>
            <div className="border-t md:hidden">
              <HostList cohortId={cohort.id} rows={rows} periods={periods} />
            </div>
          </Card>
        )}
      </div>
    </>
  )
}

function inWords(sums: readonly SeatSums[], periods: readonly Period[]): string {
  const titleOf = (period: number) => periods.find(({ number }) => number === period)?.title ?? ''
  const tight = sums.flatMap((sum) => {
    const says = sayRoom(sum)
    return says ? [`${titleOf(sum.period)} is ${says}`] : []
  })
  if (tight.length === 0) return 'There is room for everyone in every period.'
  const some = tight.length > 4 ? [...tight.slice(0, 3), `${tight.length - 3} more are as well`] : tight
  return `Not everyone has room: ${sayList(some)}.`
}
