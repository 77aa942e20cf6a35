import { FileSpreadsheet } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { DifferenceList } from '@/components/programmes/difference-list'
import { DraftSheet } from '@/components/programmes/draft-sheet'
import { FaultNotice } from '@/components/programmes/fault-notice'
import { ProgrammeHeader } from '@/components/programmes/programme-header'
import { PublishCard } from '@/components/programmes/publish-card'
import { VersionList } from '@/components/programmes/version-list'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import { planningCurrency } from '@/lib/catalog/queries'
import { showStandard } from '@/lib/programmes/show-standard'
import { draftOf } from '@/lib/programmes/versions'

import { addressOfStandard } from '../../../addresses'
import { discard, publish } from '../actions'

export const metadata: Metadata = { title: 'Draft of a standard' }

/** The draft of a programme's standard: what it says, part by part with its form, and what keeps it from being published. */
export default async function DraftPage({ params }: PageProps<'/programmes/[programmeId]/standard/edit'>) {
  const context = await currentContext()
  const { programmeId } = await params
  const draft = await draftOf(context, programmeId)
  const found = await showStandard(context, programmeId, draft?.number)
  if (!found) notFound()
  if (!draft || !found.shown) redirect(addressOfStandard(programmeId))
  const { programme, shown, versions, faults, cautions, skills, before } = found
  const current = versions.find(({ publishedAt }) => publishedAt !== null)

  return (
    <>
      <ProgrammeHeader
        programme={programme}
        at="standard"
        lead={
          current
            ? `The draft of version ${draft.number}. Nobody goes by it until it is published; version ${current.number} stays in use.`
            : 'The draft of its first version. Make it yours, then publish it.'
        }
        actions={
          <LinkButton
            href={`/programmes/${programmeId}/standard/workbook` as Route /* a page beside this one */}
            icon={<FileSpreadsheet aria-hidden="true" />}
          >
            Take a workbook instead
          </LinkButton>
        }
      />
      <div className="mb-6 grid gap-3 empty:hidden">
        <FaultNotice programmeId={programmeId} faults={faults} cautions={cautions} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <DraftSheet
          programmeId={programmeId}
          standard={shown.standard}
          titles={skills}
          currency={(await planningCurrency(context)).currency}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:sticky lg:top-6">
          <PublishCard
            programmeId={programmeId}
            version={draft.version}
            number={draft.number}
            isFirst={current === undefined}
            isSound={faults.length === 0}
            publish={publish}
            discard={discard}
          />
          {before && (
            <Card title={`Different from version ${before.number}`}>
              <DifferenceList differences={found.differences} />
            </Card>
          )}
          {current && (
            <VersionList programmeId={programmeId} versions={versions} shown={draft.number} current={current.number} />
          )}
        </div>
      </div>
    </>
  )
}
