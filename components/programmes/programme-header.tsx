import type { Route } from 'next'
import type { ReactNode } from 'react'

import { Breadcrumbs } from '../ui/breadcrumbs'
import { PageHeader } from '../ui/page-header'
import { Tabs } from '../ui/tabs'

type ProgrammeHeaderProps = {
  programme: { id: string; title: string }
  /** The tab that is open. */
  at: 'overview' | 'standard' | 'hosts' | 'mentors'
  /** What the tab answers, in a sentence. */
  lead?: ReactNode
  actions?: ReactNode
}

const tabs = [
  { at: 'overview', path: '', label: 'Overview' },
  { at: 'standard', path: '/standard', label: 'Standard' },
  { at: 'hosts', path: '/hosts', label: 'Hosts' },
  { at: 'mentors', path: '/mentors', label: 'Mentors' },
] as const

/** The head of every page of a programme: where it stands, what it is called, and its tabs. */
export function ProgrammeHeader({ programme, at, lead, actions }: ProgrammeHeaderProps) {
  const address = (path: string) => `/programmes/${programme.id}${path}` as Route // each has a page beneath the programme
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/programmes', label: 'Programmes' }]} />}
        title={programme.title}
        lead={lead}
        actions={actions}
      />
      <div className="-mt-2 mb-6 md:mb-8">
        <Tabs
          label={programme.title}
          tabs={tabs.map(({ path, label }) => ({ href: address(path), label }))}
          current={address(tabs.find((tab) => tab.at === at)?.path ?? '')}
        />
      </div>
    </>
  )
}
