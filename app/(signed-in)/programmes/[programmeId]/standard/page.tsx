import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { ActionForm } from '@/components/forms/action-form'
import { DifferenceList } from '@/components/programmes/difference-list'
import { PrintButton } from '@/components/portfolio/print-button'
import { ProgrammeHeader } from '@/components/programmes/programme-header'
import { StandardSheet } from '@/components/programmes/standard-sheet'
import { VersionList } from '@/components/programmes/version-list'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentContext } from '@/lib/access/current-context'
import { planningCurrency } from '@/lib/catalog/queries'
import { showStandard } from '@/lib/programmes/show-standard'

import { addressOfDraft, addressOfStandard } from '../../addresses'
import { begin } from './actions'

export const metadata: Metadata = { title: 'Standard of a programme' }

/** The standard of a programme to read and to print: the version in use, or an earlier one, and what is different in it. */
export default async function StandardPage({ params, searchParams }: PageProps<'/programmes/[programmeId]/standard'>) {
  const context = await currentContext()
  const { programmeId } = await params
  const asked = (await searchParams)['version']
  const found = await showStandard(context, programmeId, typeof asked === 'string' ? Number(asked) : undefined)
  if (!found) notFound()
  const { programme, versions, shown } = found
  if (!shown) return <NothingYet programme={programme} />
  // What is not published is worked on, not read.
  if (!shown.publishedAt) redirect(addressOfDraft(programmeId))
  const current = versions.find(({ publishedAt }) => publishedAt !== null)
  const draft = versions.find(({ publishedAt }) => publishedAt === null)

  return (
    <>
      <ProgrammeHeader
        programme={programme}
        at="standard"
        lead={`Version ${shown.number}, published on ${formatDate(shown.publishedAt.toISOString().slice(0, 10))}.`}
        actions={
          <>
            <ActionForm action={begin} values={{ programmeId }}>
              <SubmitButton variant="secondary">
                {draft ? 'Go on with the draft' : 'Write the next version'}
              </SubmitButton>
            </ActionForm>
            <PrintButton />
          </>
        }
      />
      {!found.isCurrent && current && (
        <div className="mb-6 print:hidden">
          <Notice
            title={`This is version ${shown.number}. Newcomers begin with version ${current.number}.`}
            action={
              <LinkButton size="small" href={addressOfStandard(programmeId)}>
                To version {current.number}
              </LinkButton>
            }
          />
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] print:grid-cols-1">
        <StandardSheet
          standard={shown.standard}
          titles={found.skills}
          currency={(await planningCurrency(context)).currency}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 print:hidden">
          <VersionList programmeId={programmeId} versions={versions} shown={shown.number} current={current?.number} />
          {found.before && (
            <Card
              title={`Different from version ${found.before.number}`}
              action={
                <LinkButton
                  size="small"
                  variant="quiet"
                  href={`/programmes/${programmeId}/standard?version=${found.before.number}` as Route /* this page */}
                >
                  Read it
                </LinkButton>
              }
            >
              <DifferenceList differences={found.differences} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

/** A programme that is older than standards are kept here has none yet. */
function NothingYet({ programme }: { programme: { id: string; title: string } }) {
  return (
    <>
      <ProgrammeHeader programme={programme} at="standard" />
      <Card>
        <EmptyState
          says="Nobody has written down yet where people of this programme work, for how long, and what they are able to do at the end."
          action={
            <ActionForm action={begin} values={{ programmeId: programme.id }}>
              <SubmitButton>Write the first version</SubmitButton>
            </ActionForm>
          }
        />
      </Card>
    </>
  )
}
