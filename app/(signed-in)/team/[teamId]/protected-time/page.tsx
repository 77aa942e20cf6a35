import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { MemberWeeks } from '@/components/protected-time/member-weeks'
import { PromiseWeeks } from '@/components/protected-time/promise-weeks'
import { TeamBlackouts } from '@/components/protected-time/team-blackouts'
import { TeamHeader } from '@/components/team/team-header'
import { currentContext } from '@/lib/access/current-context'
import { findTeam } from '@/lib/people/teams'
import { showTeam } from '@/lib/protected-time/show-team'

import { cancel, keep, place, setDays, withdrawDays } from './actions'

export const metadata: Metadata = { title: 'Protected time of a team' }

/** Whether the team's protected time was kept, by week and person, and its days off. */
export default async function TeamProtectedTimePage({
  params,
  searchParams,
}: PageProps<'/team/[teamId]/protected-time'>) {
  const context = await currentContext()
  const team = await findTeam(context, (await params).teamId)
  if (!team) notFound()
  const { week, ...fields } = await searchParams
  const asked = blackoutAsked(fields)
  const time = await showTeam(context, team, {
    week: typeof week === 'string' ? week : undefined,
    blackout: asked,
  })
  return (
    <>
      <TeamHeader team={team} at="protected-time" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <PromiseWeeks teamId={team.id} time={time} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
          <MemberWeeks time={time} actions={{ cancel, keep, keepAgain: keep, place }} />
          <TeamBlackouts
            {...{ team, time, asked }}
            set={setDays}
            withdraw={withdrawDays}
            withdrawAgain={withdrawDays}
          />
        </div>
      </div>
    </>
  )
}

/** Days off that are asked about in the address, before they are set. */
function blackoutAsked(fields: Record<string, string | string[] | undefined>) {
  const one = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  if (!('from' in fields)) return undefined
  return { kind: one('kind'), from: one('from'), to: one('to'), note: one('note') }
}
