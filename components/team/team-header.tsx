import type { Route } from 'next'
import type { ReactNode } from 'react'

import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'

const places = [
  ['time', '', 'Time'],
  ['protected-time', '/protected-time', 'Protected time'],
  ['tickets', '/tickets', 'Tickets'],
  ['automation', '/automation', 'Automation'],
  ['terms', '/terms', 'Terms'],
] as const

type TeamHeaderProps = {
  team: { id: string; name: string }
  /** Which tab is open, or the one that a page lies below; such a page names itself with `title` and has a trail. */
  at: (typeof places)[number][0]
  /** In place of the team's name, for a page below a tab. */
  title?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** Places between the team and a page below a tab; none on the tab itself. */
  trail?: readonly { href: Route; label: string }[]
}

/** Where a page of a team stands, what it is called, and the ways to the others. */
export function TeamHeader({ team, at, title, lead, actions, trail }: TeamHeaderProps) {
  const tabs = places.map(([, path, label]) => ({ href: pathOf(team.id, path), label }))
  const current = places.find(([place]) => place === at)
  return (
    <>
      <PageHeader
        breadcrumbs={trail && <Breadcrumbs trail={[{ href: pathOf(team.id, ''), label: team.name }, ...trail]} />}
        title={title ?? team.name}
        lead={lead}
        actions={actions}
      />
      <div className="-mt-2 mb-6 md:mb-8">
        <Tabs label="Pages of this team" tabs={tabs} current={pathOf(team.id, current?.[1] ?? '')} />
      </div>
    </>
  )
}

const pathOf = (teamId: string, path: string) => `/team/${teamId}${path}` as Route // every tab is a page below it
