import type { Metadata } from 'next'

import { ExperienceForm } from '@/components/portfolio/experience-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { currentCatalogue } from '@/lib/catalog/queries'

import { add } from '../../actions'

export const metadata: Metadata = { title: 'Add an experience' }

/** Work that someone did, for an employer, for a client, or for nothing. */
export default async function NewExperiencePage() {
  const context = await currentContext()
  const { skills } = await currentCatalogue(context)
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/portfolio', label: 'Portfolio' }]} />}
        title="Add an experience"
        lead="A job, a freelance project, a contract or voluntary work: each counts alike."
      />
      <div className="max-w-3xl">
        <Card>
          <ExperienceForm
            skills={[...skills.values()].map(({ id, title, area }) => ({ id, title, area }))}
            today={context.now.toISOString().slice(0, 10)}
            action={add}
          />
        </Card>
      </div>
    </>
  )
}
