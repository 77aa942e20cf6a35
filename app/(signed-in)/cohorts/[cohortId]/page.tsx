import { UsersRound } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { CapacityAhead } from '@/components/rotation/overview/capacity-ahead'
import { TravellersTable } from '@/components/rotation/overview/travellers-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { currentContext } from '@/lib/access/current-context'
import { sayCount, sayDay, sayList } from '@/lib/core/say'
import { showCohort } from '@/lib/rotation/show-cohort'
import type { Traveller } from '@/lib/rotation/views/cohort'

export const metadata: Metadata = { title: 'Cohort' }

const aPage = 100

/** Who of a cohort is on track, drifting or late and why, room ahead, and what is next. */
export default async function CohortPage({ params, searchParams }: PageProps<'/cohorts/[cohortId]'>) {
  const { cohortId } = await params
  const shown = await showCohort(await currentContext(), cohortId)
  if (!shown) notFound()
  const { cohort, periods, overview } = shown
  const { travellers, next, capacity, isPublished } = overview
  const { show, page: asked } = await searchParams
  const inNeed = travellers.filter(({ flags }) => flags.length > 0)
  const isNarrowed = show === 'need'
  const chosen = isNarrowed ? inNeed : travellers
  const pages = Math.max(1, Math.ceil(chosen.length / aPage))
  const page = Math.min(pages, Math.max(1, Number(asked) || 1))
  const path = `/cohorts/${cohort.id}`
  const at = (number: number) => `${path}?${isNarrowed ? 'show=need&' : ''}page=${number}` as Route // this very page

  return (
    <>
      <CohortHeader cohort={cohort} at="overview" lead={inWords(travellers, periods)} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {next && (
          <Notice
            title="Next"
            action={
              <LinkButton href={next.href as Route /* made beside the pages of the cohort */} size="small">
                {next.label}
              </LinkButton>
            }
          >
            {next.says}
          </Notice>
        )}
        {travellers.length === 0 ? (
          <Card>
            <EmptyState
              icon={<UsersRound />}
              says="Here you see who is where, who needs something and why, once people are in the cohort."
              action={<LinkButton href={`${path}/people` as Route}>Bring in its people</LinkButton>}
            />
          </Card>
        ) : (
          <>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
              <Card
                flush
                title={isNarrowed ? 'Something to do' : 'Everyone'}
                lead="By name. Each says what asks for something, and what to do about it."
                action={
                  <LinkButton
                    href={(isNarrowed ? path : `${path}?show=need`) as Route}
                    variant="quiet"
                    size="small"
                    className="-mx-3"
                  >
                    {isNarrowed ? `Everyone, ${travellers.length}` : `Something to do, ${inNeed.length}`}
                  </LinkButton>
                }
              >
                <TravellersTable
                  cohortId={cohort.id}
                  travellers={chosen.slice((page - 1) * aPage, page * aPage)}
                  isPublished={isPublished}
                />
              </Card>
              {pages > 1 && (
                <nav aria-label="Pages of the list" className="flex items-center gap-4 text-sm text-ink-soft">
                  {page > 1 && (
                    <LinkButton href={at(page - 1)} variant="secondary" size="small">
                      Before
                    </LinkButton>
                  )}
                  Page {page} of {pages}
                  {page < pages && (
                    <LinkButton href={at(page + 1)} variant="secondary" size="small">
                      Next
                    </LinkButton>
                  )}
                </nav>
              )}
            </div>
            {capacity.length > 0 && <CapacityAhead cohortId={cohort.id} capacity={capacity} />}
          </>
        )}
      </div>
    </>
  )
}

function inWords(travellers: readonly Traveller[], periods: readonly { from: string; to: string }[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  const from = first && last ? `${sayDay(first.from)} to ${sayDay(last.to)}. ` : ''
  if (travellers.length === 0) return `${from}Nobody is in it yet.`
  const count = (course: Traveller['course']) => travellers.filter((each) => each.course === course).length
  const parts = [
    ...(count('late') > 0 ? [`${count('late')} late`] : []),
    ...(count('drifting') > 0 ? [`${count('drifting')} drifting`] : []),
    ...(count('on-track') > 0 ? [`${count('on-track')} on track`] : []),
  ]
  return `${from}Of ${sayCount(travellers.length, 'person', 'people')}: ${sayList(parts)}.`
}
