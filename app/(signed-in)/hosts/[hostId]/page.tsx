import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { StayList } from '@/components/hosts/stay-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { sayCount, sayList } from '@/lib/core/say'
import { showHost } from '@/lib/programmes/show-host'
import { sayRatio } from '@/lib/programmes/views/words'

import { addressOfHosts, addressOfProgramme } from '../../programmes/addresses'

export const metadata: Metadata = { title: 'Host' }

/** A team that takes apprentices: what one does and learns there, who supervises, and for those who answer for it, who is there. */
export default async function HostPage({ params }: PageProps<'/hosts/[hostId]'>) {
  const { hostId } = await params
  const shown = await showHost(await currentContext(), hostId)
  if (!shown) notFound()
  const { host, programme, manages, areas, skills, stays } = shown
  const trail = [
    { href: addressOfProgramme(programme.id), label: programme.title },
    { href: addressOfHosts(programme.id), label: 'Hosts' },
  ]
  const seats = host.usualMin === host.usualMax ? `${host.usualMax}` : `${host.usualMin} to ${host.usualMax}`

  return (
    <>
      <PageHeader
        breadcrumbs={manages && <Breadcrumbs trail={trail} />}
        title={host.name}
        lead={`${sayList(host.areas.map((id) => areas[id] ?? id))}. A host of ${programme.title}.`}
        actions={
          manages &&
          !host.retiredAt && (
            <LinkButton href={`/programmes/${programme.id}/hosts/${hostId}` as Route /* its form */}>Edit</LinkButton>
          )
        }
      />
      {host.retiredAt && (
        <div className="mb-6">
          <Notice title="This host takes no more apprentices." />
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {host.about && (
            <Card title="What one does there">
              <p className="max-w-prose whitespace-pre-line">{host.about}</p>
            </Card>
          )}
          <Card title="What one learns there" lead="The level that a period leads to.">
            {skills.length === 0 && <p className="text-ink-soft">Nobody has named the skills yet.</p>}
            <ul className="divide-y">
              {skills.map(({ id, title, level, means }) => (
                <li key={id} className="py-3 first:pt-0 last:pb-0">
                  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                    <Link
                      href={`/catalog/skills/${id}` as Route} // ids are those of the catalogue
                      className="font-medium hover:underline hover:underline-offset-4"
                    >
                      {title}
                    </Link>
                    <span className="font-serif text-lg text-accent tabular-nums">
                      <span className="font-sans text-sm text-ink-soft">to level </span>
                      {level}
                    </span>
                  </div>
                  {means && <p className="mt-1 text-[0.9375rem] text-ink-soft">{means}</p>}
                </li>
              ))}
            </ul>
          </Card>
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <Card title="Who looks after people there">
            <p className="font-medium">{host.supervisor ?? 'Nobody is named yet.'}</p>
            <p className="mt-1 text-sm text-ink-soft">
              {sayCount(host.journeyworkers, 'person', 'people')} who {host.journeyworkers === 1 ? 'knows' : 'know'} the
              trade. {seats === '1' ? 'One seat' : `${seats} seats`} in a usual period, and{' '}
              {sayCount(host.visits, 'period')} at most for each person.
            </p>
            {manages && host.apprenticesPerJourneyworker !== null && (
              <p className="mt-2 text-sm text-ink-soft">{sayRatio(host)}</p>
            )}
          </Card>
          {stays && (
            <>
              <Card title="There now">
                {stays.now.length === 0 ? <p className="text-ink-soft">Nobody.</p> : <StayList stays={stays.now} />}
              </Card>
              <Card title="Coming">
                {stays.next.length === 0 ? (
                  <p className="text-ink-soft">Nobody, as far as schedules are published.</p>
                ) : (
                  <StayList stays={stays.next} />
                )}
              </Card>
            </>
          )}
        </div>
      </div>
    </>
  )
}
