'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MyNotice } from '@/lib/rotation/views/mine'

type MyNoticesProps = { cohortId: string; notices: readonly MyNotice[]; see: FormAction<unknown> }

/** What was published and changed since one last looked; read once, and gone. */
export function MyNotices({ cohortId, notices, see }: MyNoticesProps) {
  const { form, pending, refusal } = useActionForm(see)
  const latest = notices
    .map(({ at }) => at.toISOString())
    .sort()
    .at(-1)
  if (!latest) return null
  const isFirst = notices.every((notice) => notice.isFirst)
  return (
    <Notice
      title={isFirst ? 'Your placements are published' : 'Your placements have changed'}
      action={
        <form {...form}>
          <input type="hidden" name="cohortId" value={cohortId} />
          <input type="hidden" name="until" value={latest} />
          <SubmitButton size="small" variant="secondary" pending={pending}>
            Got it
          </SubmitButton>
        </form>
      }
    >
      {isFirst ? (
        'They stand below, with what became of your wishes.'
      ) : (
        <ul>
          {notices.flatMap(({ id, at, changes }) =>
            changes.map(({ period, from, to }) => (
              <li key={`${id}${period}`}>
                {period}: {to ?? 'nobody'}
                {from ? `, not ${from}` : ''}{' '}
                <span className="text-ink-faint">({formatDate(at.toISOString().slice(0, 10), 'short')})</span>
              </li>
            )),
          )}
        </ul>
      )}
      <RefusalNotice refusal={refusal} />
    </Notice>
  )
}
