import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { TeamHeader } from '@/components/team/team-header'
import { ImportWizard } from '@/components/tickets/import-wizard'
import { currentContext } from '@/lib/access/current-context'
import { showNewImport } from '@/lib/tickets/show-tickets'

export const metadata: Metadata = { title: 'Import tickets' }

/** Takes an export of a service desk in. */
export default async function ImportTicketsPage({ params }: PageProps<'/team/[teamId]/tickets/import'>) {
  const { teamId } = await params
  const start = await showNewImport(await currentContext(), teamId)
  if (!start) notFound()
  const { team, isDemo, zone, assumedMinutes } = start
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]

  return (
    <>
      <TeamHeader
        team={team}
        at="tickets"
        title="Import tickets"
        lead="From an export of your service desk. You see what it comes to before anything is stored, and can take it back as a whole."
        trail={[{ href: `/team/${teamId}/tickets` as Route, label: 'Tickets' }]} // that tab's page
      />
      <ImportWizard teamId={teamId} zone={zone} zones={zones} assumedMinutes={assumedMinutes} isDemo={isDemo} />
    </>
  )
}
