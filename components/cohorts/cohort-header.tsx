import type { Route } from 'next'
import type { ReactNode } from 'react'

import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'

const places = [
  ['overview', '', 'Overview'],
  ['rotation', '/rotation', 'Rotation'],
  ['people', '/people', 'People'],
  ['seats', '/seats', 'Seats'],
  ['wishes', '/wishes', 'Wishes'],
] as const

type CohortHeaderProps = {
  cohort: { id: string; title: string; programmeId: string; programme: string }
  /** Which tab is open; null on a page below one, which names itself with `title` and adds to the trail. */
  at: (typeof places)[number][0] | null
  /** In place of the cohort's title, for a page below a tab. */
  title?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** Places between the cohort and a page below a tab. */
  trail?: readonly { href: Route; label: string }[]
}

/** Where a page of a cohort stands, what it is called, and the ways to the others. */
export function CohortHeader({ cohort, at, title, lead, actions, trail = [] }: CohortHeaderProps) {
  const tabs = places.map(([, path, label]) => ({ href: pathOf(cohort.id, path), label }))
  const current = places.find(([place]) => place === at)
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/programmes', label: 'Programmes' },
              { href: `/programmes/${cohort.programmeId}` as Route, label: cohort.programme }, // the programme's own page
              ...(at === null ? [{ href: pathOf(cohort.id, ''), label: cohort.title }] : []),
              ...trail,
            ]}
          />
        }
        title={title ?? cohort.title}
        lead={lead}
        actions={actions}
      />
      {current && (
        <div className="-mt-2 mb-6 md:mb-8">
          <Tabs label="Pages of this cohort" tabs={tabs} current={pathOf(cohort.id, current[1])} />
        </div>
      )}
    </>
  )
}

const pathOf = (cohortId: string, path: string) => `/cohorts/${cohortId}${path}` as Route // every tab is a page below it
