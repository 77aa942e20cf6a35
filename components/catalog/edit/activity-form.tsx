'use client'

import { useState } from 'react'

import type { FormAction } from '@/components/forms/use-action-form'
import { Select, type SelectGroup } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { activityKinds, type ActivityKind, type CatalogueActivity } from '@/lib/catalog/model'

import { kindNames } from '../names'
import { CertificateFields } from './certificate-fields'
import { EntryFrame } from './entry-frame'
import { LevelRows } from './level-rows'
import { MoneyFields } from './money-fields'
import { PickRows } from './pick-rows'
import { RotationFields } from './rotation-fields'
import { useEntryForm, type Edited } from './use-entry-form'

type ActivityFormProps = {
  action: FormAction<Edited>
  activity?: CatalogueActivity
  revision?: number
  /** The kind that a new activity starts as. */
  kind?: ActivityKind
  currency: string
  skills: readonly SelectGroup[]
  activities: readonly SelectGroup[]
}

/** Writes an activity: what it raises, what it takes, and what a certificate or rotation has besides. */
export function ActivityForm(props: ActivityFormProps) {
  const { action, activity, revision, currency, skills, activities } = props
  const [kind, setKind] = useState<string>(activity?.kind ?? props.kind ?? 'course')
  const { at, within, errors, ...sending } = useEntryForm(action)
  const whole = (name: string, value: number | undefined) => ({
    inputMode: 'numeric' as const,
    defaultValue: value === undefined || value === 0 ? '' : value,
    ...at(name),
  })
  return (
    <EntryFrame
      kind="activity"
      standing={activity && revision ? { id: activity.id, revision } : undefined}
      form={sending.form}
      pending={sending.pending}
      refusal={sending.refusal}
      idError={errors['entry.id']}
    >
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <TextInput label="Title" maxLength={160} defaultValue={activity?.title} {...at('title')} />
        <Select
          label="Kind"
          options={activityKinds.map((value) => ({ value, label: kindNames[value].one }))}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          {...at('kind')}
          name="activityKind"
        />
      </div>
      <TextArea label="Summary" rows={3} maxLength={1000} defaultValue={activity?.summary} {...at('summary')} />
      <LevelRows
        name="raises"
        legend="Raises"
        hint="The level that someone holds afterwards."
        skills={skills}
        start={activity?.raises ?? {}}
        errors={within('raises')}
      />
      <LevelRows
        name="needs"
        legend="Builds on"
        hint="Levels to hold before it begins."
        skills={skills}
        start={activity?.needs ?? {}}
        errors={within('needs')}
      />
      <PickRows
        name="after"
        legend="Comes after"
        hint="Activities that must be finished before."
        addLabel="Add an activity"
        options={activities}
        start={activity?.after ?? []}
        errors={within('after')}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput
          label="Hours"
          hint={kind === 'certification' ? 'Study and exam together, in whole hours.' : 'All of them, in whole hours.'}
          {...whole('hours', activity?.hours)}
        />
        <MoneyFields label="Cost" name="cost" start={activity?.cost} currency={currency} at={at} />
        {kind !== 'rotation' && (
          <TextInput label="Most hours in a week" optional {...whole('perWeek', activity?.perWeek)} />
        )}
        <TextInput label="Weeks until the result counts" optional {...whole('waitWeeks', activity?.waitWeeks)} />
        <TextInput
          label="Hours a week that it gives back"
          hint="As automating a task does, once it is finished."
          optional
          {...whole('reclaims', activity?.reclaims)}
        />
        <TextInput label="Provider" optional maxLength={160} defaultValue={activity?.provider} {...at('provider')} />
        <TextInput
          label="Page"
          optional
          type="url"
          placeholder="https://"
          defaultValue={activity?.url}
          {...at('url')}
        />
      </div>
      {kind === 'rotation' && <RotationFields start={activity?.rotation} at={at} errors={within('rotation')} />}
      {kind === 'certification' && <CertificateFields start={activity?.certificate} currency={currency} at={at} />}
    </EntryFrame>
  )
}
