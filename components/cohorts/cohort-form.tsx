'use client'

import type { Route } from 'next'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { cohortLimits, type Cohort, type Period } from '@/lib/cohorts/model'

type CohortFormProps = {
  action: FormAction<unknown>
  cohort: Pick<Cohort, 'id' | 'title' | 'wishPoints' | 'floor' | 'frozenThrough' | 'version'>
  periods: readonly Period[]
  back: Route
}

/** What a cohort is called, what wishes are worth in it, and what no schedule may touch. */
export function CohortForm({ action, cohort, periods, back }: CohortFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form {...form} noValidate className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohort.id} />
      <input type="hidden" name="version" value={cohort.version} />
      <TextInput
        label="Name"
        name="title"
        defaultValue={cohort.title}
        maxLength={cohortLimits.title}
        autoComplete="off"
        {...wrong('title')}
      />
      <TextInput
        label="Points for wishes that come true"
        hint="For the first wish, the second, and so on, as in 4, 3, 2, 1. So many wishes can be said."
        name="wishPoints"
        defaultValue={cohort.wishPoints.join(', ')}
        maxLength={200}
        autoComplete="off"
        {...wrong('wishPoints')}
      />
      <TextInput
        label="Nobody below"
        optional
        hint="So many points for everyone. It may cost points in total; drawing up shows how many."
        name="floor"
        inputMode="numeric"
        defaultValue={cohort.floor === null ? '' : String(cohort.floor)}
        maxLength={5}
        autoComplete="off"
        {...wrong('floor')}
      />
      <Select
        label="What stands whatever is changed"
        hint="Placements in these periods are never moved by a new schedule."
        name="frozenThrough"
        defaultValue={cohort.frozenThrough === null ? '' : String(cohort.frozenThrough)}
        options={[
          { value: '', label: 'Periods that have begun' },
          { value: '0', label: 'Nothing' },
          ...periods.map(({ number, title }) => ({ value: String(number), label: `Until the end of ${title}` })),
        ]}
        {...wrong('frozenThrough')}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>Save</SubmitButton>
        <LinkButton href={back} variant="quiet">
          Not now
        </LinkButton>
      </div>
    </form>
  )
}
