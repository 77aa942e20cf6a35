import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { IssueButton } from '@/components/badges/issue-button'
import { ClaimList } from '@/components/evidence/claim-list'
import { PieceContent } from '@/components/evidence/piece-content'
import { ReturnNotes } from '@/components/evidence/return-notes'
import { RevisionList } from '@/components/evidence/revision-list'
import { ServedGoals } from '@/components/evidence/served-goals'
import { SignOffList } from '@/components/evidence/sign-off-list'
import { StateBadge } from '@/components/evidence/state-badge'
import { stateInWords } from '@/components/evidence/state-in-words'
import { WithdrawButton } from '@/components/evidence/withdraw-button'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { badgesBySignOff } from '@/lib/badges/queries'
import { findEvidence } from '@/lib/evidence/queries'
import { reviewersOf } from '@/lib/evidence/reviewers'
import { revisionsOf } from '@/lib/evidence/revisions'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'

import { issue } from '../../badges/actions'
import { withdraw } from '../actions'

export const metadata: Metadata = { title: 'Evidence' }

/** A piece of one's own as it stands: what it says, who has it, what was said about it, and what it said before. */
export default async function PiecePage({ params }: PageProps<'/my/evidence/[evidenceId]'>) {
  const context = await currentContext()
  const { evidenceId } = await params
  const piece = await findEvidence(context, evidenceId)
  if (!piece) notFound()
  // Whoever reviews it has a page of their own for that.
  if (!can(context.actor, 'evidence.submit', piece.person)) redirect(`/mentoring/queue/${piece.id}` as Route)
  const timeZone = (await timeZoneOf(context, context.actor.id)) ?? 'UTC'
  const reviewers = await reviewersOf(context)
  const revisions = await revisionsOf(context, piece.id)
  const badges = await badgesBySignOff(context, piece.personId)
  const { state, signOffs, returns, goals } = piece
  const signers = [...new Set(signOffs.filter(({ counts }) => counts).map(({ signer }) => signer))]

  return (
    <>
      <PageHeader
        title={<span className="break-words">{piece.title}</span>}
        lead={stateInWords(piece, reviewers, todayIn(timeZone, context.now))}
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/evidence', label: 'Evidence' }]} />}
        actions={
          <>
            <LinkButton
              href={`/my/evidence/${piece.id}/change` as Route}
              variant={state === 'returned' || state === 'withdrawn' ? 'primary' : 'secondary'}
            >
              {state === 'returned' || state === 'withdrawn' ? 'Change and hand in again' : 'Change it'}
            </LinkButton>
            {state !== 'withdrawn' && (
              <WithdrawButton evidenceId={piece.id} revision={piece.revision} signers={signers} withdraw={withdraw} />
            )}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          {returns.length > 0 && (
            <Card title={state === 'returned' ? 'What is missing' : 'Notes on earlier revisions'}>
              <ReturnNotes returns={returns} timeZone={timeZone} />
            </Card>
          )}
          <Card title="What I handed in" action={<StateBadge state={state} />}>
            <PieceContent content={piece.content} />
          </Card>
          {revisions.length > 1 && (
            <Card title="History">
              <RevisionList revisions={revisions} timeZone={timeZone} />
            </Card>
          )}
        </div>
        <div className="grid gap-6">
          {signOffs.length > 0 && (
            <Card title="Sign-offs">
              <SignOffList
                signOffs={signOffs}
                timeZone={timeZone}
                renderDeed={({ id, skill, level }) => (
                  <IssueButton
                    issue={issue}
                    signOffId={id}
                    what={`${skill}, level ${level}`}
                    badgeId={badges.get(id)}
                    isOwn
                  />
                )}
              />
            </Card>
          )}
          <Card title="What it shows">
            <ClaimList claims={piece.claims} />
          </Card>
          {goals.length > 0 && (
            <Card title={goals.length === 1 ? 'The goal it serves' : 'Goals it serves'}>
              <ServedGoals goals={goals} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
