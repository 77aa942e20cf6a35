import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table, type Column } from '@/components/ui/table'
import type { CurvePoint, ScheduleView } from '@/lib/rotation/views/schedule'

import { CurveChart } from './curve-chart'

type CurveCardProps = { view: ScheduleView; curve: readonly CurvePoint[]; adopt: FormAction<unknown> }

/** What more changes would buy: all points at so many changes, to choose from. */
export function CurveCard({ view, curve, adopt }: CurveCardProps) {
  return (
    <Card
      flush
      title="What more changes would buy"
      lead="Each is the most points that so many changes can give. Choosing one makes it a proposal beside this."
    >
      <div className="grid items-center gap-x-8 gap-y-4 pb-2 lg:grid-cols-2">
        <div className="px-5 md:px-6 lg:pr-0">
          <CurveChart curve={curve} />
        </div>
        <Table
          caption="Changes against points"
          rows={curve}
          rowId={({ changes }) => String(changes)}
          columns={columnsFor(view, adopt)}
        />
      </div>
    </Card>
  )
}

const columnsFor = (view: ScheduleView, adopt: FormAction<unknown>): readonly Column<CurvePoint>[] => [
  {
    id: 'changes',
    title: 'Changes',
    cell: ({ changes }) => <span className="font-medium tabular-nums">{countOf(changes, 'change')}</span>,
  },
  {
    id: 'points',
    title: 'Points together',
    align: 'end',
    cell: ({ total, isProven }) => `${formatNumber(total)}${isProven ? '' : ' or more'}`,
  },
  {
    id: 'choose',
    title: 'Choose',
    titleHidden: true,
    align: 'end',
    cell: ({ changes, isThis }) =>
      isThis ? (
        <Badge tone="accent">This proposal</Badge>
      ) : view.publishedAt ? null : (
        <ActionForm action={adopt} values={{ scheduleId: view.id, changes: String(changes) }}>
          <SubmitButton variant="secondary" size="small" aria-label={`Choose ${countOf(changes, 'change')}`}>
            Choose
          </SubmitButton>
        </ActionForm>
      ),
  },
]
