import { Inbox, Upload } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { TeamHeader } from '@/components/team/team-header'
import { ImportsList } from '@/components/tickets/imports-list'
import { KindsTable } from '@/components/tickets/kinds-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import { kindOrders, showTickets } from '@/lib/tickets/show-tickets'

export const metadata: Metadata = { title: 'Tickets' }

/** Which work comes again and again, found in the exports of a service desk. */
export default async function TicketsPage({ params, searchParams }: PageProps<'/team/[teamId]/tickets'>) {
  const context = await currentContext()
  const { teamId } = await params
  const { sort } = await searchParams
  const order = kindOrders.find((one) => one === sort) ?? 'hours'
  const shown = await showTickets(context, teamId, order)
  if (!shown) notFound()
  const { team, kinds, imports, minutesPerTicket } = shown
  const [first] = kinds
  const bring = (
    <LinkButton
      href={`/team/${teamId}/tickets/import` as Route} // a page below this one
      variant="primary"
      icon={<Upload aria-hidden="true" />}
    >
      Import tickets
    </LinkButton>
  )

  return (
    <>
      <TeamHeader team={team} at="tickets" actions={imports.length > 0 && bring} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {first ? (
          <Card
            flush
            title="Work that comes again and again"
            lead={`${formatDate(first.from)} to ${formatDate(first.to)}, ${countOf(first.days, 'day')} covered by imports. Where an export does not say how long a ticket took, it counts as what its import assumed; the team’s usual assumption is ${countOf(minutesPerTicket, 'minute')}.`}
          >
            <KindsTable teamId={teamId} kinds={kinds} order={order} />
          </Card>
        ) : (
          <Card>
            <EmptyState
              icon={<Inbox />}
              says="Here stands the work that comes again and again, once an export of your service desk is taken in. Who asked and who answered is never kept."
              action={bring}
            />
          </Card>
        )}
        {imports.length > 0 && (
          <Card flush title="Imports" lead="Each can be taken back as a whole.">
            <ImportsList teamId={teamId} imports={imports} />
          </Card>
        )}
      </div>
    </>
  )
}
