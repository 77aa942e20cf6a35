import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table, type Column } from '@/components/ui/table'
import type { GivenView } from '@/lib/automation/views/opportunity'

type GivenCardProps = { opportunityId: string; given: readonly GivenView[]; end: FormAction<unknown> }

/** Who has hours back from an automation, since when, and the way to end it. */
export const GivenCard = ({ opportunityId, given, end }: GivenCardProps) => (
  <Card flush title="Given back" lead="Protected time that people have because of this.">
    <Table
      caption="Hours given back"
      rows={given}
      rowId={({ id }) => id}
      columns={[
        ...columns,
        { id: 'end', title: 'End', titleHidden: true, align: 'end', cell: (row) => endOf(row, opportunityId, end) },
      ]}
    />
  </Card>
)

const endOf = ({ id, to, version }: GivenView, opportunityId: string, end: FormAction<unknown>) =>
  to === null && (
    <ActionForm action={end} values={{ opportunityId, reclaimedId: id, version: String(version) }}>
      <SubmitButton variant="quiet" size="small">
        End it
      </SubmitButton>
    </ActionForm>
  )

const columns: readonly Column<GivenView>[] = [
  { id: 'name', title: 'Name', cell: ({ name }) => name },
  { id: 'hours', title: 'Hours a week', align: 'end', cell: ({ hours }) => `${hours} h` },
  {
    id: 'when',
    title: 'When',
    cell: ({ from, to }) =>
      to === null
        ? `From ${formatDate(from, 'short')}`
        : to < from
          ? 'Never began'
          : `${formatDate(from, 'short')} to ${formatDate(to, 'short')}`,
  },
  { id: 'by', title: 'Given by', cell: ({ by }) => by },
]
