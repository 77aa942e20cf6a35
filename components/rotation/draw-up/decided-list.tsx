import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

type DecidedListProps = {
  lines: readonly { says: string; values: Readonly<Record<string, string>> }[]
  action: FormAction<unknown>
  /** What the button says that takes a decision back. */
  undo: string
}

/** Decisions that hold, each with the way to take it back. */
export function DecidedList({ lines, action, undo }: DecidedListProps) {
  if (lines.length === 0) return null
  return (
    <ul className="mb-4 divide-y">
      {lines.map(({ says, values }) => (
        <li key={says} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
          <span className="min-w-0 flex-1 basis-52 text-ink">{says}</span>
          <ActionForm action={action} values={values}>
            <SubmitButton variant="quiet" size="small" aria-label={`${undo}: ${says}`}>
              {undo}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
