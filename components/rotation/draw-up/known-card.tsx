import { Snowflake, TriangleAlert } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { Stat, Stats } from '@/components/ui/stat'
import { Table, type Column } from '@/components/ui/table'
import type { DrawUpView, PeriodNeeds, RequirementNeeds } from '@/lib/rotation/views/draw-up'

/** People, hosts and wishes; seats against what is needed, by period and by required rotation. */
export function KnownCard({ view }: { view: DrawUpView }) {
  const { cohort, people, hosts, periods, requirements, wishesSaid } = view
  const below = `/cohorts/${cohort.id}`
  return (
    <Card flush title="What is known">
      <div className="px-5 pb-5 md:px-6">
        <Stats three>
          <Stat label="People" value={formatNumber(people.length)}>
            <Way href={`${below}/people`}>Change</Way>
          </Stat>
          <Stat label="Wishes said" value={formatNumber(wishesSaid)} unit={`of ${formatNumber(people.length)}`}>
            <Way href={`${below}/wishes`}>Ask for them</Way>
          </Stat>
          <Stat label="Hosts" value={formatNumber(hosts.length)}>
            <Way href={`${below}/seats`}>Seats</Way>
          </Stat>
        </Stats>
      </div>
      <Table caption="Seats against people, by period" rows={periods} rowId={({ title }) => title} columns={byPeriod} />
      {requirements.length > 0 && (
        <div className="border-t">
          <Table
            caption="Seats against what is required"
            rows={requirements}
            rowId={({ title }) => title}
            columns={byRequirement}
          />
        </div>
      )}
    </Card>
  )
}

const Way = ({ href, children }: { href: string; children: string }) => (
  // A page of the same cohort.
  <Link href={href as Route} className="text-link inline-flex min-h-11 items-center md:min-h-6">
    {children}
  </Link>
)

const byPeriod: readonly Column<PeriodNeeds>[] = [
  {
    id: 'period',
    title: 'Period',
    cell: ({ title, isFrozen }) => (
      <span className="inline-flex flex-wrap items-center gap-2 font-medium">
        {title}
        {isFrozen && <Badge icon={<Snowflake aria-hidden="true" />}>Stands</Badge>}
      </span>
    ),
  },
  { id: 'people', title: 'People to place', align: 'end', cell: ({ people }) => formatNumber(people) },
  {
    id: 'seats',
    title: 'Seats',
    align: 'end',
    cell: ({ min, max }) => (min > 0 ? `${formatNumber(min)} to ${formatNumber(max)}` : formatNumber(max)),
  },
  {
    id: 'left',
    title: 'Left over',
    align: 'end',
    cell: ({ people, min, max, isFrozen }) => (isFrozen ? '–' : <Left people={people} min={min} max={max} />),
  },
]

function Left({ people, min, max }: Pick<PeriodNeeds, 'people' | 'min' | 'max'>) {
  if (people > max) return <Short>{countOf(people - max, 'seat')} short</Short>
  if (people < min) return <Short>{countOf(min - people, 'person', 'people')} short</Short>
  return formatNumber(max - people)
}

const byRequirement: readonly Column<RequirementNeeds>[] = [
  { id: 'required', title: 'Required rotation', cell: ({ title }) => <span className="font-medium">{title}</span> },
  { id: 'people', title: 'Of', align: 'end', cell: ({ people }) => countOf(people, 'person', 'people') },
  { id: 'needed', title: 'Placements needed', align: 'end', cell: ({ needed }) => formatNumber(needed) },
  {
    id: 'seats',
    title: 'Seats in time',
    align: 'end',
    cell: ({ needed, seats }) =>
      seats < needed ? (
        <Short>{`${formatNumber(seats)}: ${formatNumber(needed - seats)} short`}</Short>
      ) : (
        formatNumber(seats)
      ),
  },
]

const Short = ({ children }: { children: React.ReactNode }) => (
  <span className="inline-flex items-center gap-1.5 font-medium text-drifting">
    <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
    {children}
  </span>
)
