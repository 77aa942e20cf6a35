import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { BlockForm } from '@/components/protected-time/block-form'
import { BlockList } from '@/components/protected-time/block-list'
import { MyBlackouts } from '@/components/protected-time/my-blackouts'
import { MyExams } from '@/components/protected-time/my-exams'
import { sumInWords } from '@/components/protected-time/sum-in-words'
import { WeekBoard } from '@/components/protected-time/week-board'
import { WeeksOfBlocks } from '@/components/protected-time/weeks-of-blocks'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { sayClock } from '@/lib/core/zones'
import { zonesOffered } from '@/lib/protected-time/zones-offered'
import { showMine } from '@/lib/protected-time/show-mine'

import { arrange, book, cancel, cancelBooking, end, keep, place, setDays, take, withdrawDays } from './actions'

export const metadata: Metadata = { title: 'Protected time' }

type Asked = { searchParams: Promise<{ block?: string | string[]; day?: string | string[]; at?: string | string[] }> }

/** My week of blocks, what became of them, days without learning, and exams. */
export default async function ProtectedTimePage({ searchParams }: Asked) {
  const mine = await showMine(await currentContext())
  if (!mine) notFound()
  const { block, day, at } = await searchParams
  const { blocks, hours, today, timeZone, blackouts, exams, toBook } = mine
  const chosen = blocks.find(({ id }) => id === block)
  const place0 = chosen ?? { ...placeAsked(day, at), minutes: 120, timeZone }

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my', label: 'My week' }]} />}
        title="Protected time"
        lead={sumInWords(hours)}
        actions={
          <>
            <LinkButton href="/my/calendar">In my calendar</LinkButton>
            <LinkButton href="/my/terms">Hours and limits</LinkButton>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <Card title="Your week" {...(hours.from && { lead: `This week: ${hours.from}.` })}>
            <WeekBoard blocks={blocks} timeZone={timeZone} arrange={arrange} />
            {blocks.length > 0 && (
              <div className="md:mt-4 md:border-t md:pt-1">
                <BlockList {...{ blocks, today, timeZone, end }} />
              </div>
            )}
          </Card>
          {blocks.length + mine.weeks.flatMap(({ days }) => days).length > 0 && (
            <WeeksOfBlocks mine={mine} actions={{ take, cancel, keep, keepAgain: keep, place }} />
          )}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <BlockForm
            key={chosen ? `${chosen.id} ${chosen.version}` : `${place0.weekday} ${place0.startsAt} ${blocks.length}`}
            action={arrange}
            block={chosen}
            place={place0}
            zones={zonesOffered(place0.timeZone)}
          />
          <MyBlackouts {...{ blackouts, today }} set={setDays} withdraw={withdrawDays} withdrawAgain={withdrawDays} />
          <MyExams {...{ exams, toBook, today, book }} cancel={cancelBooking} />
        </div>
      </div>
    </>
  )
}

/** Where a new block begins: at the free hour that was pressed, or on Monday at nine. */
function placeAsked(day: string | string[] | undefined, at: string | string[] | undefined) {
  const hour = Array.from({ length: 24 }, (_, hour) => hour).find((each) => sayClock(each * 60) === at)
  const weekday = [1, 2, 3, 4, 5, 6, 7].find((each) => String(each) === day)
  return { weekday: weekday ?? 1, startsAt: (hour ?? 9) * 60 }
}
