import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Stat, Stats } from '@/components/ui/stat'
import type { AreaSeats, Shortage } from '@/lib/programmes/views/programme'

type SeatsCardProps = {
  programmeId: string
  hosts: { count: number; seats: number; people: number; areas: readonly AreaSeats[]; shortages: readonly Shortage[] }
}

/** What the hosts of a programme have for those who go through it. */
export function SeatsCard({ programmeId, hosts: { count, seats, people, areas, shortages } }: SeatsCardProps) {
  const open = areas.filter((area) => area.hosts === 0)
  return (
    <Card
      title="Hosts and seats"
      lead="As usual in a period; a cohort may arrange its own."
      action={
        <LinkButton size="small" href={`/programmes/${programmeId}/hosts` as Route /* a tab of this programme */}>
          To the hosts
        </LinkButton>
      }
    >
      <Stats three>
        <Stat label="Hosts" value={count} />
        <Stat label="Seats a period" value={seats} />
        <Stat label="People" value={people} />
      </Stats>
      {shortages.length > 0 && (
        <div className="mt-5">
          <Notice tone="warning" title="There is not enough of everything">
            <ul>
              {shortages.map(({ title, says }) => (
                <li key={title}>{says}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {count > 0 && (
        <ul className="mt-5 grid gap-x-8 sm:grid-cols-2">
          {areas
            .filter((area) => area.hosts > 0)
            .map((area) => (
              <li key={area.id} className="flex items-baseline justify-between gap-3 border-t py-2 text-[0.9375rem]">
                <span className="min-w-0">{area.title}</span>
                <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">
                  {countOf(area.seats, 'seat')}, {countOf(area.hosts, 'host')}
                </span>
              </li>
            ))}
        </ul>
      )}
      {count > 0 && open.length > 0 && (
        <p className="mt-3 text-sm text-ink-soft">Nobody offers {open.map(({ title }) => title).join(', ')} yet.</p>
      )}
    </Card>
  )
}
