import { FileCheck2, FilePlus2 } from 'lucide-react'
import type { Metadata } from 'next'

import { DraftLines } from '@/components/evidence/draft-lines'
import { GoalsToShow } from '@/components/evidence/goals-to-show'
import { PieceLine } from '@/components/evidence/piece-line'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import type { EvidenceState } from '@/lib/evidence/model'
import { showMine } from '@/lib/evidence/show-mine'
import type { MyEvidence } from '@/lib/evidence/view'

export const metadata: Metadata = { title: 'Evidence' }

const groups: readonly { state: EvidenceState; title: string }[] = [
  { state: 'returned', title: 'Back with you' },
  { state: 'waiting', title: 'Waiting for review' },
  { state: 'signed-off', title: 'Signed off' },
  { state: 'withdrawn', title: 'Taken back' },
]

/** What shows one's skills: what waits for whom and until when, what came back, and what is signed off. */
export default async function EvidencePage() {
  const mine = await showMine(await currentContext())
  const { pieces, drafts, goals, reviewers, today } = mine
  const isEmpty = pieces.length + drafts.length + goals.length === 0

  return (
    <>
      <PageHeader
        title="Evidence"
        lead={leadOf(mine)}
        actions={
          !isEmpty && (
            <LinkButton href="/my/evidence/new" variant="primary" icon={<FilePlus2 aria-hidden="true" />}>
              Add evidence
            </LinkButton>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<FileCheck2 />}
          says="What you do at work shows what you can do. Add a link, a photo or a few sentences; someone who knows the work signs it off, and your date moves."
          action={
            <LinkButton href="/my/evidence/new" variant="primary">
              Add evidence
            </LinkButton>
          }
        />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <DraftLines drafts={drafts} />
          {groups.map(({ state, title }) => {
            const shown = pieces.filter((piece) => piece.state === state)
            return shown.length === 0 ? null : (
              <Card key={state} title={title} flush>
                <ul className="divide-y border-t">
                  {shown.map((piece) => (
                    <PieceLine key={piece.id} piece={piece} reviewers={reviewers} today={today} />
                  ))}
                </ul>
              </Card>
            )
          })}
          {goals.length > 0 && (
            <Card title="Goals without evidence yet" lead="Levels that your work on a project is to show." flush>
              <GoalsToShow goals={goals} />
            </Card>
          )}
        </div>
      )}
    </>
  )
}

function leadOf({ pieces, goals }: MyEvidence): string {
  const count = (state: EvidenceState) => pieces.filter((piece) => piece.state === state).length
  const said = [
    count('returned') > 0 && `${countOf(count('returned'), 'piece')} came back with a note`,
    count('waiting') > 0 &&
      `${countOf(count('waiting'), 'piece')} ${count('waiting') === 1 ? 'waits' : 'wait'} for review`,
    goals.length > 0 && `${countOf(goals.length, 'goal')} ${goals.length === 1 ? 'has' : 'have'} no evidence yet`,
  ].filter((part) => part !== false)
  if (said.length === 0)
    return pieces.length > 0 ? 'Nothing waits: every piece has been looked at.' : 'What shows your skills.'
  const sentence = said.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
