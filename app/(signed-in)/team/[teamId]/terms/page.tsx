import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { TeamHeader } from '@/components/team/team-header'
import { TermsForm } from '@/components/team/terms-form'
import { currentContext } from '@/lib/access/current-context'
import { findTeam } from '@/lib/people/teams'
import { termsOfTeam } from '@/lib/workload/team-terms'

import { setTerms } from './actions'

export const metadata: Metadata = { title: 'Terms of the team' }

/** What a team aims at, and what it counts with. */
export default async function TeamTermsPage({ params }: PageProps<'/team/[teamId]/terms'>) {
  const context = await currentContext()
  const team = await findTeam(context, (await params).teamId)
  if (!team) notFound()
  const terms = await termsOfTeam(context.db, team.id)

  return (
    <>
      <TeamHeader team={team} at="terms" />
      <TermsForm action={setTerms} teamId={team.id} terms={terms} />
    </>
  )
}
