import { Clock } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { TeamPicture } from '@/components/strain/team-picture'
import { GrowthCard } from '@/components/team/growth-card'
import { PeopleCard } from '@/components/team/people-card'
import { PromiseCard } from '@/components/team/promise-card'
import { TeamHeader } from '@/components/team/team-header'
import { WeekMix } from '@/components/team/week-mix'
import { WeeksCard } from '@/components/team/weeks-card'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { currentContext } from '@/lib/access/current-context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { promiseInShort } from '@/lib/protected-time/promise-sums'
import { picturesOf } from '@/lib/strain/pictures'
import { showTeam, spanOf } from '@/lib/workload/show-team'

export const metadata: Metadata = { title: 'Team' }

const promiseWeeks = 4

/** How a team's hours lie against what it aims at, and what grows beside its work. */
export default async function TeamTimePage({ params, searchParams }: PageProps<'/team/[teamId]'>) {
  const context = await currentContext()
  const { weeks, in: measured, people: page } = await searchParams
  const time = await showTeam(context, (await params).teamId, { span: spanOf(weeks), page: Number(page) || 1 })
  if (!time) notFound()
  const { team, target, today, shown, span } = time
  const measure = measured === 'percent' ? 'percent' : 'hours'
  const monday = mondayOf(today)
  const promise = await promiseInShort(context, team, {
    from: addDays(monday, -7 * promiseWeeks),
    to: addDays(monday, -1),
  })

  return (
    <>
      <TeamHeader team={team} at="time" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {shown ? (
          <>
            <WeekMix week={shown} target={target} />
            <WeeksCard time={time} measure={measure} />
          </>
        ) : (
          <Card>
            <EmptyState
              icon={<Clock />}
              says="Here you see what the team's hours were for, once its people have written some. They do it under My hours, in a minute a week."
            />
          </Card>
        )}
        <PromiseCard teamId={team.id} promise={promise} weeks={promiseWeeks} />
        <GrowthCard months={time.months} changes={time.changes} />
        <TeamPicture pictures={await picturesOf(context, team)} />
        <PeopleCard
          people={time.people}
          week={shown?.week ?? monday}
          addressOf={
            (number) =>
              `/team/${team.id}?weeks=${span}${measure === 'percent' ? '&in=percent' : ''}&people=${number}` as Route // this very page
          }
        />
      </div>
    </>
  )
}
