import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ExperienceForm } from '@/components/portfolio/experience-form'
import { RemoveButton } from '@/components/portfolio/remove-button'
import { WitnessPanel } from '@/components/portfolio/witness-panel'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { findExperience } from '@/lib/portfolio/queries'
import { witnessRequestsOf } from '@/lib/portfolio/witnesses'

import { ask, change, remove, takeBack } from '../../actions'

export const metadata: Metadata = { title: 'An experience' }

/** One experience: what it says, and who confirms it from outside. */
export default async function ExperiencePage({ params }: PageProps<'/my/portfolio/experiences/[experienceId]'>) {
  const context = await currentContext()
  const experience = await findExperience(context, (await params).experienceId)
  if (!experience) notFound()
  const { id, kind, title, client, from, to, summary, skillIds, version } = experience
  const { skills } = await currentCatalogue(context)
  const requests = (await witnessRequestsOf(context)).filter(({ experienceId }) => experienceId === id)
  const isRelied = requests.some(({ state, isVoid }) => (state === 'confirmed' || state === 'asked') && !isVoid)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/portfolio', label: 'Portfolio' }]} />}
        title={title}
        lead={client}
        actions={<RemoveButton experienceId={id} title={title} remove={remove} />}
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        <Card
          title="Confirmed from outside"
          lead="A client or an engagement lead confirms what it says below: by a link, without an account."
        >
          <WitnessPanel experienceId={id} requests={requests} ask={ask} takeBack={takeBack} />
        </Card>
        <Card title="What it says">
          {isRelied && (
            <div className="mb-5">
              <Notice>
                A witness confirms exactly these words. If you change them, what was confirmed is void and you ask
                again.
              </Notice>
            </div>
          )}
          <ExperienceForm
            key={version}
            skills={[...skills.values()].map((skill) => ({ id: skill.id, title: skill.title, area: skill.area }))}
            today={context.now.toISOString().slice(0, 10)}
            experience={{ id, kind, title, client, from, to, summary, skillIds, version }}
            action={change}
          />
        </Card>
      </div>
    </>
  )
}
