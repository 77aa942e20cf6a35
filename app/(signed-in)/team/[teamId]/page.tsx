import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { TeamHeader } from '@/components/team/team-header'
import { currentContext } from '@/lib/access/current-context'
import { findTeam } from '@/lib/people/teams'

export const metadata: Metadata = { title: 'Team' }

/** How a team's hours lie against what it aims at, and what grows beside its work. */
export default async function TeamTimePage({ params }: PageProps<'/team/[teamId]'>) {
  const { teamId } = await params
  const team = await findTeam(await currentContext(), teamId)
  if (!team) notFound()
  return <TeamHeader team={team} at="time" />
}
