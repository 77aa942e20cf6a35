'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'
import type { BoardView } from '@/lib/rotation/views/board'

import type { Tries } from './use-tries'

type KeepFormProps = {
  cohortId: string
  board: BoardView
  keep: FormAction<unknown>
  list: Tries['list']
  isBroken: boolean
}

/** What is tried, sent off as a proposal, which the server judges again. */
export function KeepForm({
  cohortId,
  board: { people, periods, hosts, schedule },
  list,
  keep,
  isBroken,
}: KeepFormProps) {
  const { form, pending, refusal } = useActionForm(keep)
  const cells = list.map(({ cell, host }) => ({
    personId: people[Math.floor(cell / periods.length)]?.id ?? '',
    period: (cell % periods.length) + 1,
    hostId: hosts[host]?.id ?? null,
  }))
  return (
    <form {...form} className="grid gap-3">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohortId} />
      <input type="hidden" name="scheduleId" value={schedule.id} />
      <input type="hidden" name="cells" value={JSON.stringify(cells)} />
      {isBroken && <p className="text-sm text-ink-soft">It can be kept once it keeps every rule.</p>}
      <SubmitButton pending={pending} className="justify-self-start" disabled={isBroken}>
        Keep {countOf(list.length, 'change')} as a proposal
      </SubmitButton>
    </form>
  )
}
