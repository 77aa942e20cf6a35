'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { NumberInput } from '@/components/ui/number-input'
import { TextInput } from '@/components/ui/text-input'
import { standardLimits, type AreaGroup, type Standard } from '@/lib/programmes/model'

import { PlaceTicks } from './place-ticks'
import { SectionFrame } from './section-frame'

type GroupFormProps = {
  programmeId: string
  version: number
  standard: Standard
  group: AreaGroup | undefined
  action: FormAction<unknown>
}

/** Areas under one name, so that requirements can speak of them together. */
export function GroupForm({ standard, group, ...frame }: GroupFormProps) {
  return (
    <SectionFrame {...frame} section="groups" itemId={group?.id ?? null}>
      {({ at, within }) => (
        <>
          <TextInput
            label="Title"
            defaultValue={group?.title}
            maxLength={standardLimits.title}
            placeholder="Technical areas"
            autoComplete="off"
            {...at('title')}
          />
          <PlaceTicks
            legend="Areas"
            name="areas"
            areas={standard.areas}
            chosen={group?.areas ?? []}
            {...firstOf(within('areas'))}
          />
          <NumberInput
            label="At most so many periods in all of them, for each person"
            optional
            min={1}
            max={standardLimits.periods}
            defaultValue={group?.visits ?? ''}
            hint="Empty: as often as it fits."
            className="max-w-80"
            {...at('visits')}
          />
        </>
      )}
    </SectionFrame>
  )
}

const firstOf = ([error]: readonly string[]) => (error ? { error } : {})
