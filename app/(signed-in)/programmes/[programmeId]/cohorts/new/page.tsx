import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { StartForm } from '@/components/cohorts/start-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { findProgramme } from '@/lib/programmes/queries'
import { currentVersion } from '@/lib/programmes/versions'

import { start } from './actions'

export const metadata: Metadata = { title: 'Begin a cohort' }

/** Begins a group that goes through a programme together, on the standard that was published last. */
export default async function NewCohortPage({ params }: PageProps<'/programmes/[programmeId]/cohorts/new'>) {
  const context = await currentContext()
  const programme = await findProgramme(context, (await params).programmeId)
  if (!programme) notFound()
  const current = await currentVersion(context, programme.id)
  const here = `/programmes/${programme.id}` as Route // the programme's own page

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/programmes', label: 'Programmes' },
              { href: here, label: programme.title },
            ]}
          />
        }
        title="Begin a cohort"
        lead="A group that goes through the programme together. Its people come next."
      />
      <Card className="max-w-3xl">
        {current ? (
          <StartForm
            action={start}
            programmeId={programme.id}
            startsOn={firstOfQuarterAfter(context.now)}
            periods={current.standard.periods}
            periodMonths={current.standard.periodMonths}
          />
        ) : (
          <EmptyState
            says="A cohort goes by the programme’s standard, which says how many periods there are and how long they last. None is published yet."
            action={<LinkButton href={`${here}/standard` as Route}>Write the standard</LinkButton>}
          />
        )}
      </Card>
    </>
  )
}

const firstOfQuarterAfter = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + 1) * 3, 1)).toISOString().slice(0, 10)
