'use client'

import type { Route } from 'next'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { UndoOutcome } from '@/lib/cohorts/views/import'

type UndoFormProps = {
  action: FormAction<UndoOutcome>
  importId: string
  cohortId: string
  version: number
  /** What it would do; undefined: it is taken back already. */
  outcome: UndoOutcome | undefined
}

/** Says what taking an import back would do, asks, and says what it did. */
export function UndoForm({ action, importId, cohortId, version, outcome }: UndoFormProps) {
  const { form, pending, refusal, result } = useActionForm(action)
  const done = result?.ok ? result.value : undefined
  if (done)
    return (
      <Card title="What taking it back did">
        <div role="status" className="flex flex-col items-start gap-4">
          <Effect outcome={done} isDone />
          <LinkButton variant="primary" href={`/cohorts/${cohortId}/people` as Route}>
            See the people
          </LinkButton>
        </div>
      </Card>
    )
  if (!outcome) return null
  const isNothing = outcome.leaving + outcome.restored === 0
  return (
    <Card
      title="Take it back"
      lead="As a whole, as things stand now. This itself cannot be taken back; the file can be taken in again."
    >
      <form {...form} className="flex flex-col items-start gap-4">
        <input type="hidden" name="importId" value={importId} />
        <input type="hidden" name="version" value={version} />
        <Effect outcome={outcome} />
        <RefusalNotice refusal={refusal} />
        <SubmitButton variant="danger" pending={pending}>
          {isNothing ? 'Mark it as taken back' : 'Take this import back'}
        </SubmitButton>
      </form>
    </Card>
  )
}

function Effect({
  outcome: { leaving, removed, restored, kept },
  isDone = false,
}: {
  outcome: UndoOutcome
  isDone?: boolean
}) {
  const stay = leaving - removed
  return (
    <div className="flex w-full flex-col gap-3">
      <ul className="flex flex-col gap-1">
        {leaving > 0 && (
          <li>
            {countOf(leaving, 'person', 'people')} {isDone ? 'left' : leaving === 1 ? 'leaves' : 'leave'} the cohort
            {removed > 0 &&
              (stay > 0
                ? `; ${removed} of them ${isDone ? 'left no other trace and were' : 'without any other trace are'} removed altogether`
                : `, and ${isDone ? (removed === 1 ? 'was' : 'were') : removed === 1 ? 'is' : 'are'} removed altogether${isDone ? '' : ' unless they left another trace'}`)}
            .
          </li>
        )}
        {restored > 0 && (
          <li>
            {countOf(restored, 'person', 'people')} {isDone ? 'have' : 'get back'} what{' '}
            {isDone ? 'was there before' : 'they had before'}.
          </li>
        )}
        {leaving + restored === 0 && <li>Nothing {isDone ? 'was' : 'is'} changed: all of it was changed since.</li>}
      </ul>
      {kept.length > 0 && (
        <Notice
          tone="warning"
          title={`${countOf(kept.length, 'person keeps', 'people keep')} something that was changed since`}
        >
          <ul className="list-disc pl-5">
            {kept.slice(0, 50).map(({ name, why }, at) => (
              <li key={at}>
                {name}: {why}.
              </li>
            ))}
            {kept.length > 50 && <li>and {kept.length - 50} more</li>}
          </ul>
        </Notice>
      )}
    </div>
  )
}
