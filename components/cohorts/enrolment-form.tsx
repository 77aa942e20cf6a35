'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { Period } from '@/lib/cohorts/model'

type EnrolmentFormProps = {
  action: FormAction<{ strain: string | null }>
  cohortId: string
  enrolment: {
    personId: string
    name: string
    joinsIn: number | null
    leavesAfter: number | null
    visited: readonly string[]
    was: string
  }
  periods: readonly Period[]
  hosts: readonly { id: string; name: string }[]
}

/** From when to when someone takes part in a cohort, and where they were before. */
export function EnrolmentForm({ action, cohortId, enrolment, periods, hosts }: EnrolmentFormProps) {
  const { personId, name, joinsIn, leavesAfter, visited, was } = enrolment
  const { form, pending, refusal, errors } = useActionForm(action, ({ strain }) =>
    sayDone([`The enrolment of ${name} is saved.`, strain].filter(Boolean).join(' ')),
  )
  const wrong = (field: string) => (errors[field] ? { error: errors[field] } : {})
  const options = periods.map(({ number, title }) => ({ value: String(number), label: title }))
  // Hosts that were retired since, or of another programme, stand on no list and are kept.
  const unlisted = visited.filter((id) => !hosts.some((host) => host.id === id))
  return (
    <Card title="Takes part">
      <form {...form} className="grid gap-5">
        <RefusalNotice refusal={refusal} />
        <input type="hidden" name="cohortId" value={cohortId} />
        <input type="hidden" name="personId" value={personId} />
        <input type="hidden" name="was" value={was} />
        {unlisted.map((id) => (
          <input key={id} type="hidden" name={`visited-${id}`} value="on" />
        ))}
        <div key={was} className="grid gap-5">
          <div className="grid gap-4 sm:grid-cols-2">
            <Select
              label="From"
              name="joinsIn"
              defaultValue={String(joinsIn ?? '')}
              options={[{ value: '', label: 'The first period' }, ...options.slice(1)]}
              {...wrong('joinsIn')}
            />
            <Select
              label="Until"
              name="leavesAfter"
              defaultValue={String(leavesAfter ?? '')}
              options={[...options.slice(0, -1), { value: '', label: 'The last period' }]}
              {...wrong('leavesAfter')}
            />
          </div>
          <fieldset>
            <legend className="text-sm font-medium">Was there before</legend>
            <p className="mt-0.5 text-sm text-ink-soft">It counts where something else has to come first.</p>
            <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
              {hosts.map(({ id, name: host }) => (
                <Checkbox key={id} name={`visited-${id}`} label={host} defaultChecked={visited.includes(id)} />
              ))}
            </div>
          </fieldset>
        </div>
        <div>
          <SubmitButton variant="secondary" pending={pending}>
            Save when and where
          </SubmitButton>
        </div>
      </form>
    </Card>
  )
}
