import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { DraftFromWorkbook } from '@/components/programmes/workbook/start-from-workbook'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { findProgramme } from '@/lib/programmes/queries'
import { draftOf } from '@/lib/programmes/versions'

import { addressOfDraft, addressOfProgramme } from '../../../addresses'
import { replace } from '../actions'

export const metadata: Metadata = { title: 'A standard from a workbook' }

/** Takes an occupation standard from a workbook as the draft of a programme. */
export default async function WorkbookPage({ params }: PageProps<'/programmes/[programmeId]/standard/workbook'>) {
  const context = await currentContext()
  const { programmeId } = await params
  const programme = await findProgramme(context, programmeId)
  if (!programme) notFound()
  const draft = await draftOf(context, programmeId)
  const trail = [
    { href: addressOfProgramme(programmeId), label: programme.title },
    { href: addressOfDraft(programmeId), label: draft ? `Draft of version ${draft.number}` : 'Standard' },
  ]
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={trail} />}
        title="A standard from a workbook"
        lead="An occupation standard of a US registered apprenticeship, as sponsors and agencies exchange it."
      />
      <div className="max-w-4xl">
        <DraftFromWorkbook action={replace} programmeId={programmeId} version={draft?.version ?? null} />
      </div>
    </>
  )
}
