import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { HostForm } from '@/components/hosts/host-form'
import { skillOptions } from '@/components/projects/skill-options'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { findProgramme } from '@/lib/programmes/queries'
import { choicesForHosts } from '@/lib/programmes/show-host'

import { addressOfHosts, addressOfProgramme } from '../../../addresses'
import { add } from '../actions'

export const metadata: Metadata = { title: 'Add a host' }

/** Adds a team that takes apprentices of a programme. */
export default async function NewHostPage({ params }: PageProps<'/programmes/[programmeId]/hosts/new'>) {
  const context = await currentContext()
  const { programmeId } = await params
  const programme = await findProgramme(context, programmeId)
  if (!programme) notFound()
  const skills = skillOptions([...(await currentCatalogue(context)).skills.values()])
  const trail = [
    { href: addressOfProgramme(programmeId), label: programme.title },
    { href: addressOfHosts(programmeId), label: 'Hosts' },
  ]
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={trail} />}
        title="Add a host"
        lead="A team that takes apprentices for a period at a time."
      />
      <Card className="max-w-3xl">
        <HostForm
          action={add}
          // Names this very form, so that sending it twice adds one host.
          values={{ programmeId, submission: crypto.randomUUID() }}
          start={empty}
          areas={await choicesForHosts(context, programmeId)}
          skills={skills}
          submit="Add the host"
          back={{ href: addressOfHosts(programmeId), label: 'Not now' }}
        />
      </Card>
    </>
  )
}

const empty = {
  name: '',
  about: '',
  areas: [],
  skills: {},
  supervisorEmail: '',
  journeyworkers: 2,
  apprenticesPerJourneyworker: null,
  visits: 1,
  usualMin: 0,
  usualMax: 2,
}
