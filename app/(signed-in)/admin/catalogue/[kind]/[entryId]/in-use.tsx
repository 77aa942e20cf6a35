import { ActionForm } from '@/components/forms/action-form'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import type { EntryKind } from '@/lib/catalog/entries'

import { retire } from '../../actions'

type InUseProps = { kind: EntryKind; id: string; isRetired: boolean; uses: readonly string[] }

/** What rests on an entry, and the way out of the catalogue or back. */
export function InUse({ kind, id, isRetired, uses }: InUseProps) {
  return (
    <Card title="In use">
      {uses.length === 0 ? (
        <p className="text-ink-soft">Nothing rests on it.</p>
      ) : (
        <>
          <ul className="flex flex-col gap-1">
            {uses.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-soft">
            A change supersedes it and rewrites nothing. Plans that differ from the new revision say so, and keep what
            they have until they are made again.
          </p>
        </>
      )}
      <ActionForm
        action={retire}
        values={{ kind, id, retired: isRetired ? 'no' : 'yes' }}
        className="mt-5 flex flex-col items-start gap-3 border-t pt-4"
      >
        <p className="text-sm text-ink-soft">
          {isRetired
            ? 'Back in the catalogue, new plans find it again.'
            : 'Retired, it leaves the catalogue: new plans do not find it, those that hold it keep it. It can be put back.'}
        </p>
        <SubmitButton variant={isRetired ? 'primary' : 'danger'} size="small">
          {isRetired ? 'Put it back' : 'Retire it'}
        </SubmitButton>
      </ActionForm>
    </Card>
  )
}
