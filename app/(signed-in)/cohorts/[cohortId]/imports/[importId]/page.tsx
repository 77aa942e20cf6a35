import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { UndoForm } from '@/components/cohorts/import/undo-form'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { Stat, Stats } from '@/components/ui/stat'
import { currentContext } from '@/lib/access/current-context'
import { findImport } from '@/lib/cohorts/imports/find-import'
import { countUndo, gatherUndo } from '@/lib/cohorts/imports/gather-undo'

import { undo } from '../actions'

export const metadata: Metadata = { title: 'An import' }

/** What one import did, and what taking it back would do. */
export default async function ImportedPage({ params }: PageProps<'/cohorts/[cohortId]/imports/[importId]'>) {
  const context = await currentContext()
  const { cohortId, importId } = await params
  const found = await findImport(context, importId)
  if (!found || found.cohort.id !== cohortId) notFound()
  const { line, cohort } = found
  const day = (moment: Date) => formatDate(moment.toISOString().slice(0, 10))
  const outcome = line.undoneAt ? undefined : countUndo(await gatherUndo(context, cohortId, line))

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        title={line.fileName}
        lead={`Taken in by ${line.appliedBy} on ${day(line.appliedAt)}.`}
        trail={[
          { href: `/cohorts/${cohortId}/people` as Route, label: 'People' }, // that tab's page
          { href: `/cohorts/${cohortId}/imports` as Route, label: 'Imports' },
        ]}
      />
      <div className="flex max-w-3xl flex-col gap-6">
        <Card title="What it did">
          <Stats three>
            <Stat label="New in the cohort" value={line.created} />
            <Stat label="Updated" value={line.updated} />
            <Stat label="Unchanged" value={line.unchanged} />
          </Stats>
        </Card>
        {line.undoneAt && <Notice tone="info" title={`Taken back by ${line.undoneBy} on ${day(line.undoneAt)}.`} />}
        <UndoForm action={undo} importId={line.id} version={line.version} cohortId={cohortId} outcome={outcome} />
      </div>
    </>
  )
}
