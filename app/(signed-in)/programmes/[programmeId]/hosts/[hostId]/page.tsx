import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { HostForm } from '@/components/hosts/host-form'
import { RetireForm } from '@/components/hosts/retire-form'
import { skillOptions } from '@/components/projects/skill-options'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { hostToEdit } from '@/lib/programmes/show-host'

import { addressOfHosts, addressOfProgramme } from '../../../addresses'
import { change, retire } from '../actions'

export const metadata: Metadata = { title: 'Edit a host' }

/** Changes a team that takes apprentices of a programme, or retires it. */
export default async function EditHostPage({ params }: PageProps<'/programmes/[programmeId]/hosts/[hostId]'>) {
  const context = await currentContext()
  const { programmeId, hostId } = await params
  const found = await hostToEdit(context, hostId)
  if (!found || found.programme.id !== programmeId) notFound()
  const { host, programme, areas, supervisorEmail, ahead } = found
  const skills = skillOptions([...(await currentCatalogue(context)).skills.values()])
  const trail = [
    { href: addressOfProgramme(programmeId), label: programme.title },
    { href: addressOfHosts(programmeId), label: 'Hosts' },
  ]
  return (
    <>
      <PageHeader breadcrumbs={<Breadcrumbs trail={trail} />} title={host.name} />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        <Card>
          <HostForm
            action={change}
            values={{ hostId, version: String(host.version) }}
            start={{ ...host, supervisorEmail }}
            areas={areas}
            skills={skills}
            submit="Save"
            back={{ href: addressOfHosts(programmeId), label: 'Leave it as it was' }}
          />
        </Card>
        <RetireForm host={host} ahead={ahead} action={retire} />
      </div>
    </>
  )
}
