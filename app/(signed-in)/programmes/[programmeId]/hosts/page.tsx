import { Plus, Users } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { ActionForm } from '@/components/forms/action-form'
import { HostTable } from '@/components/hosts/host-table'
import { ProgrammeHeader } from '@/components/programmes/programme-header'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentContext } from '@/lib/access/current-context'
import { sayList } from '@/lib/core/say'
import { showHosts } from '@/lib/programmes/show-host'
import { seatsByRatio } from '@/lib/programmes/views/words'

import { retire } from './actions'

export const metadata: Metadata = { title: 'Hosts of a programme' }

/** The teams that take apprentices of a programme. */
export default async function HostsPage({ params }: PageProps<'/programmes/[programmeId]/hosts'>) {
  const { programmeId } = await params
  const shown = await showHosts(await currentContext(), programmeId)
  if (!shown) notFound()
  const { programme, hosts, retired, areas, skills, open } = shown
  const seats = hosts.reduce((sum, host) => sum + seatsByRatio(host), 0)
  const add = (
    <LinkButton
      href={`/programmes/${programmeId}/hosts/new` as Route /* a page beneath this one */}
      variant="primary"
      icon={<Plus aria-hidden="true" />}
    >
      Add a host
    </LinkButton>
  )

  return (
    <>
      <ProgrammeHeader
        programme={programme}
        at="hosts"
        lead={hosts.length > 0 && `${countOf(hosts.length, 'host')} with ${countOf(seats, 'seat')} in a usual period.`}
        actions={hosts.length > 0 && add}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {hosts.length > 0 && open.length > 0 && (
          <Notice tone="warning">
            Nobody offers {sayList(open.map(({ title }) => title))} yet, so nobody can be placed there.
          </Notice>
        )}
        <Card flush={hosts.length > 0}>
          {hosts.length > 0 ? (
            <HostTable hosts={hosts} areas={areas} skills={skills} />
          ) : (
            <EmptyState
              icon={<Users />}
              says="A host is a team that takes apprentices for a period: with the areas in which it offers work, its seats, and someone who supervises."
              action={add}
            />
          )}
        </Card>
        {retired.length > 0 && (
          <Card>
            <Disclosure summary={`Take no more apprentices (${retired.length})`}>
              <ul className="divide-y">
                {retired.map(({ id, name, version }) => (
                  <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                    <span className="text-ink">{name}</span>
                    <ActionForm action={retire} values={{ hostId: id, version: String(version), retired: 'no' }}>
                      <SubmitButton variant="quiet" size="small" aria-label={`Take ${name} back`}>
                        Take it back
                      </SubmitButton>
                    </ActionForm>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </Card>
        )}
      </div>
    </>
  )
}
