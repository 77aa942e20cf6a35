import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table, type Column } from '@/components/ui/table'
import type { EnrolledView } from '@/lib/mentorship/views/matching'

/** Everyone in a programme, with who mentors them or was asked to. */
export function EnrolledTable({
  enrolled,
  takeBack,
}: {
  enrolled: readonly EnrolledView[]
  takeBack: FormAction<unknown>
}) {
  return (
    <Table
      caption="People enrolled in this programme"
      rows={enrolled}
      rowId={({ id }) => id}
      columns={[...columns, action(takeBack)]}
      empty={<EmptyState says="Nobody is enrolled in this programme yet." />}
    />
  )
}

const columns: readonly Column<EnrolledView>[] = [
  {
    id: 'name',
    title: 'Name',
    cell: ({ name, headline }) => (
      <>
        <span className="font-medium">{name}</span>
        <span className="block text-sm font-normal text-ink-soft">{headline}</span>
      </>
    ),
  },
  {
    id: 'mentor',
    title: 'Mentor',
    cell: ({ mentors, asked }) => {
      if (mentors.length > 0) return mentors.join(', ')
      if (asked.length > 0) return asked.map(({ mentor }) => `Waiting for ${mentor}’s answer`).join(', ')
      return <span className="text-drifting">None yet</span>
    },
  },
  {
    id: 'wishes',
    title: 'Wishes',
    cell: ({ hasWishes }) =>
      hasWishes ? 'Said' : <span className="text-ink-faint">Not said; gaps to the target count</span>,
  },
]

const action = (takeBack: FormAction<unknown>): Column<EnrolledView> => ({
  id: 'action',
  title: 'Take back',
  titleHidden: true,
  cell: ({ name, asked }) =>
    asked.map(({ offerId, mentor }) => (
      <ActionForm key={offerId} action={takeBack} values={{ offerId }}>
        <SubmitButton variant="quiet" size="small" aria-label={`Take back the offer of ${name} to ${mentor}`}>
          Take back
        </SubmitButton>
      </ActionForm>
    )),
})
