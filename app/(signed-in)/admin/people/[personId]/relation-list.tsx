import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

type RelationListProps = {
  relations: readonly { id: string; says: string; detail: string }[]
  action: FormAction<unknown>
  /** The form field that carries the relation's id. */
  field: string
  endLabel: string
  none: string
}

/** Relations in which someone stands, each with the button that ends it. */
export function RelationList({ relations, action, field, endLabel, none }: RelationListProps) {
  if (relations.length === 0) return <p className="text-ink-soft">{none}</p>
  return (
    <ul className="divide-y">
      {relations.map(({ id, says, detail }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
          <p className="min-w-0">
            <span className="font-medium">{says}</span> <span className="text-sm text-ink-soft">{detail}</span>
          </p>
          <ActionForm action={action} values={{ [field]: id }}>
            <SubmitButton variant="quiet" size="small" aria-label={`${endLabel}: ${says}`}>
              {endLabel}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
