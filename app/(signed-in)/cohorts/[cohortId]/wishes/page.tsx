import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { Pager } from '@/components/catalog/pager'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { AskForm } from '@/components/cohorts/wishes/ask-form'
import { DemandTable } from '@/components/cohorts/wishes/demand-table'
import { WisherTable } from '@/components/cohorts/wishes/wisher-table'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { ProgressBar } from '@/components/ui/progress-bar'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { showWishes, wishersPerPage, type WishersShown } from '@/lib/cohorts/show-wishes'
import { sayPoints } from '@/lib/cohorts/views/wishes'
import { sayDay } from '@/lib/core/say'
import { addDays } from '@/lib/core/weeks'

import { close, open } from './actions'

export const metadata: Metadata = { title: 'Wishes of a cohort' }

/** Who has said where they would like to go, until when they are asked, and which hosts are wished for. */
export default async function WishesPage({ params, searchParams }: PageProps<'/cohorts/[cohortId]/wishes'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const { show: asked, page: askedPage } = await searchParams
  const show: WishersShown = asked === 'silent' ? 'silent' : 'all'
  const shown = await showWishes(context, cohortId, {
    show,
    page: Math.max(1, Number.parseInt(String(askedPage), 10) || 1),
  })
  if (!shown) notFound()
  const { cohort, wishing, count, today, demand } = shown
  const said = count.all - count.silent
  const at = (other: WishersShown, page = 1) =>
    `/cohorts/${cohort.id}/wishes?show=${other}${page > 1 ? `&page=${page}` : ''}` as Route // this very page

  return (
    <>
      <CohortHeader cohort={cohort} at="wishes" lead={inWords(shown)} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-2">
        <Card
          title={titles[wishing]}
          lead={`Each apprentice finds a page to rank the hosts. It closes at the end of the last day, wherever they are; you can note wishes at any time.`}
        >
          {count.all > 0 && wishing !== 'not-asked' && (
            <div className="mb-5">
              <ProgressBar
                label="Have said their wishes"
                value={said}
                max={count.all}
                says={`${said} of ${count.all}`}
              />
            </div>
          )}
          <AskForm
            open={open}
            close={close}
            cohortId={cohort.id}
            wishing={wishing}
            today={today}
            closesOn={wishing === 'open' && cohort.wishesCloseOn ? cohort.wishesCloseOn : addDays(today, 14)}
          />
        </Card>
        <Card
          title="What a wish is worth"
          action={
            <LinkButton href={`/cohorts/${cohort.id}/change` as Route} size="small" variant="quiet">
              Change
            </LinkButton>
          }
        >
          <p>{sayPoints(cohort.wishPoints)}.</p>
          <p className="mt-2 text-ink-soft">
            {cohort.floor === null
              ? 'Nobody is promised a number of points.'
              : `Nobody is below ${cohort.floor} points, where that is possible at all.`}
          </p>
        </Card>
        {said > 0 && (
          <Card flush title="Where they would like to go" className="xl:col-span-2">
            <DemandTable demand={demand} />
          </Card>
        )}
        <div className="min-w-0 xl:col-span-2">
          <Tabs
            label="Whose wishes"
            current={at(show)}
            tabs={[
              { href: at('all'), label: 'Everyone', count: count.all },
              { href: at('silent'), label: 'Not said yet', count: count.silent },
            ]}
          />
          <Card flush className="mt-4">
            <WisherTable
              cohortId={cohort.id}
              people={shown.people}
              timeZone={shown.timeZone}
              empty={count.all === 0 ? 'Nobody is in this cohort yet.' : 'Everyone has said their wishes.'}
            />
          </Card>
          <Pager page={shown.page} perPage={wishersPerPage} total={shown.total} at={(page) => at(show, page)} />
        </div>
      </div>
    </>
  )
}

const titles = { 'not-asked': 'Ask for wishes', open: 'Wishes are asked for', closed: 'Wishes are closed' } as const

function inWords({ cohort, wishing, count }: NonNullable<Awaited<ReturnType<typeof showWishes>>>): string {
  const until = cohort.wishesCloseOn ? sayDay(cohort.wishesCloseOn) : ''
  const silent =
    count.silent === 0 ? 'Everyone has said theirs.' : `${count.silent} of ${count.all} have not said theirs.`
  if (wishing === 'not-asked') return 'Apprentices have not been asked where they would like to go.'
  return `${wishing === 'open' ? `Asked for until ${until}` : `Closed since ${until}`}. ${count.all === 0 ? '' : silent}`.trim()
}
