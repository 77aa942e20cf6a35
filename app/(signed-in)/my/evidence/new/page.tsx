import type { Metadata } from 'next'

import { EvidenceForm } from '@/components/evidence/evidence-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showNewForm } from '@/lib/evidence/show-form'

import { discard, submit } from '../actions'

export const metadata: Metadata = { title: 'Add evidence' }

/** Hands in what shows a skill: a link, a photo or file, or a few sentences; from a phone within a minute. */
export default async function NewEvidencePage({ searchParams }: PageProps<'/my/evidence/new'>) {
  const context = await currentContext()
  const { goal } = await searchParams
  const view = await showNewForm(context, typeof goal === 'string' ? goal : undefined)

  return (
    <>
      <PageHeader
        title="Add evidence"
        lead="What you did, in a few words, a link or a photo, and which skill it shows."
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/evidence', label: 'Evidence' }]} />}
      />
      <EvidenceForm view={view} send={submit} discard={discard} />
    </>
  )
}
