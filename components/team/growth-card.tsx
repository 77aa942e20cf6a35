import { Card } from '@/components/ui/card'
import { formatNumber } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { GrowthMonth } from '@/lib/workload/views/growth'
import type { Change } from '@/lib/workload/views/team'

const columns: readonly Column<GrowthMonth>[] = [
  { id: 'month', title: 'Month', cell: ({ month }) => formatDate(`${month}-01`, 'month') },
  { id: 'levels', title: 'Levels attested', align: 'end', cell: ({ levels }) => formatNumber(levels) },
  {
    id: 'certifications',
    title: 'Certifications',
    align: 'end',
    cell: ({ certifications }) => formatNumber(certifications),
  },
  { id: 'automations', title: 'Automations', align: 'end', cell: ({ automations }) => formatNumber(automations) },
  { id: 'projects', title: 'Improvement projects', align: 'end', cell: ({ projects }) => formatNumber(projects) },
  {
    id: 'learning',
    title: 'Hours learnt, of planned',
    align: 'end',
    cell: ({ learnt, planned }) => `${formatNumber(learnt)} of ${formatNumber(planned)}`,
  },
]

type GrowthCardProps = { months: readonly GrowthMonth[]; changes: readonly Change[] }

/** What grows beside the work, month by month, and what each automation did to the mix. */
export function GrowthCard({ months, changes }: GrowthCardProps) {
  const told = changes.filter(({ says }) => says !== null).toReversed()
  return (
    <Card
      flush
      title="Growth, beside the work"
      lead="Of those who are in the team today. Planned: the hours a week that their plans count on."
    >
      <Table
        wide
        caption="What grew in each month, the latest first"
        columns={columns}
        rows={months}
        rowId={({ month }) => month}
      />
      {told.length > 0 && (
        <ul className="grid gap-2 border-t px-5 py-4 text-[0.9375rem] md:px-6">
          {told.map(({ id, title, says }) => (
            <li key={id}>
              <span className="font-medium">{title}.</span> <span className="text-ink-soft">{says}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
