import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { EvidenceForm } from '@/components/evidence/evidence-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showChangeForm } from '@/lib/evidence/show-form'

import { discard, revise } from '../../actions'

export const metadata: Metadata = { title: 'Change evidence' }

/** Changes a piece of one's own and hands it in again. */
export default async function ChangeEvidencePage({ params }: PageProps<'/my/evidence/[evidenceId]/change'>) {
  const context = await currentContext()
  const { evidenceId } = await params
  const view = await showChangeForm(context, evidenceId)
  if (!view) notFound()
  const trail = [
    { href: '/my/evidence' as const, label: 'Evidence' },
    { href: `/my/evidence/${evidenceId}` as Route, label: view.fresh.title }, // the piece itself
  ]

  return (
    <>
      <PageHeader
        title="Change and hand in again"
        lead="What you handed in before stays in the history; the review begins anew."
        breadcrumbs={<Breadcrumbs trail={trail} />}
      />
      <EvidenceForm view={view} send={revise} discard={discard} />
    </>
  )
}
