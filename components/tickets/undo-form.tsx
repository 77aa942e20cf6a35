'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'

type UndoFormProps = {
  action: FormAction<{ teamId: string; kept: number }>
  importId: string
  version: number
  isUnderWay: boolean
  /** Tickets that a later import has touched. */
  kept: number
}

/** Says what taking an import back would do, and does it. */
export function UndoForm({ action, importId, version, isUnderWay, kept }: UndoFormProps) {
  const { form, pending, refusal } = useActionForm(action)
  return (
    <Card
      title={isUnderWay ? 'Stop it' : 'Take it back'}
      lead="Every ticket is put back to what it was before. The file can be taken in again."
    >
      <form {...form} className="flex flex-col items-start gap-4">
        <input type="hidden" name="importId" value={importId} />
        <input type="hidden" name="version" value={version} />
        {kept > 0 && (
          <p>{countOf(kept, 'ticket was', 'tickets were')} in a later import too, and keep what that one says.</p>
        )}
        <RefusalNotice refusal={refusal} />
        <SubmitButton variant="danger" pending={pending}>
          {isUnderWay ? 'Stop and take back' : 'Take this import back'}
        </SubmitButton>
      </form>
    </Card>
  )
}
