import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table, type Column } from '@/components/ui/table'
import type { MyStrainView, StrainWeek } from '@/lib/strain/views/strain'
import { strainQuestions } from '@/lib/strain/model'
import { asked } from '@/lib/strain/views/words'

import { StrainLines } from './strain-lines'

type MyWeeksProps = { mine: MyStrainView; takeBack: FormAction<unknown> }

/** What one said over time, for one's own eyes; and how to be rid of it. */
export function MyWeeks({ mine: { weeks, team }, takeBack }: MyWeeksProps) {
  if (weeks.length === 0) return null
  return (
    <Card title="Your weeks" lead={`${countOf(weeks.length, 'check-in')} in the last year. Only you see them.`}>
      <StrainLines weeks={weeks} />
      <div className="mt-6">
        <Disclosure summary="The same as a table">
          <Table
            caption="Your check-ins by week"
            rows={weeks.toReversed()}
            rowId={({ week }) => week}
            columns={columnsFor(team, takeBack)}
          />
        </Disclosure>
        <Disclosure summary="Delete all of it">
          <p className="text-sm text-ink-soft">
            All your check-ins are deleted at once and cannot be brought back. Pictures that are drawn already stay:
            they hold nobody’s answer.
          </p>
          <ActionForm action={takeBack} values={{ week: 'all' }} className="mt-3">
            <SubmitButton variant="danger">Delete all my check-ins</SubmitButton>
          </ActionForm>
        </Disclosure>
      </div>
    </Card>
  )
}

function columnsFor(team: string | null, takeBack: MyWeeksProps['takeBack']): Column<StrainWeek>[] {
  const shared: Column<StrainWeek> = {
    id: 'shared',
    title: 'In the team’s picture',
    cell: ({ isShared }) => (isShared ? 'May count' : 'Left out'),
  }
  return [
    { id: 'week', title: 'Week of', cell: ({ week }) => formatDate(week, 'day') },
    ...strainQuestions.map((question): Column<StrainWeek> => ({
      id: question,
      title: asked[question].title,
      align: 'end',
      cell: (said) => said[question],
    })),
    ...(team ? [shared] : []),
    {
      id: 'delete',
      title: 'Delete',
      titleHidden: true,
      align: 'end',
      cell: ({ week }) => <DeleteWeek week={week} takeBack={takeBack} />,
    },
  ]
}

const DeleteWeek = ({ week, takeBack }: { week: string; takeBack: MyWeeksProps['takeBack'] }) => (
  <ActionForm action={takeBack} values={{ week }}>
    <SubmitButton variant="quiet" size="small" aria-label={`Delete the week of ${formatDate(week, 'day')}`}>
      Delete
    </SubmitButton>
  </ActionForm>
)
