'use client'

import { Rows } from '@/components/catalog/edit/rows'
import type { FormAction } from '@/components/forms/use-action-form'
import { NumberInput } from '@/components/ui/number-input'
import type { SelectGroup } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { standardLimits, type Area, type Standard } from '@/lib/programmes/model'

import { LevelFields } from './level-fields'
import { PlaceTicks } from './place-ticks'
import { SectionFrame } from './section-frame'

type AreaFormProps = {
  programmeId: string
  version: number
  standard: Standard
  area: Area | undefined
  skills: readonly SelectGroup[]
  action: FormAction<unknown>
}

/** A kind of work: what it is, what comes before it, how often one may be there, and what it leads to. */
export function AreaForm({ standard, area, skills, ...frame }: AreaFormProps) {
  const others = standard.areas.filter(({ id }) => id !== area?.id)
  return (
    <SectionFrame {...frame} section="areas" itemId={area?.id ?? null}>
      {({ at, within }) => (
        <>
          <TextInput
            label="Title"
            defaultValue={area?.title}
            maxLength={standardLimits.title}
            placeholder="Networks"
            autoComplete="off"
            {...at('title')}
          />
          <TextArea
            label="What the work is"
            optional
            rows={3}
            defaultValue={area?.about}
            maxLength={standardLimits.text}
            {...at('about')}
          />
          <NumberInput
            label="At most so many periods for each person"
            optional
            min={1}
            max={standardLimits.periods}
            defaultValue={area?.visits ?? ''}
            hint="Empty: as often as it fits."
            className="max-w-60"
            {...at('visits')}
          />
          {others.length > 0 && (
            <Rows
              legend="What comes before"
              hint="All of these, in earlier periods. Of several areas in one row, any will do."
              start={area?.needs ?? []}
              addLabel="Add what comes before"
              errors={within('needs')}
              renderRow={(row, need) => (
                <div className="grid gap-3 rounded-lg border p-4">
                  <NumberInput
                    label="Periods"
                    name={`needs.${row}.atLeast`}
                    min={1}
                    max={standardLimits.periods}
                    defaultValue={need?.atLeast ?? 1}
                    className="max-w-40"
                  />
                  <PlaceTicks
                    legend="In any of"
                    name={`needs.${row}.areas`}
                    areas={others}
                    groups={standard.groups}
                    chosen={need?.areas ?? []}
                  />
                </div>
              )}
            />
          )}
          <LevelFields
            legend="Skills that a period in it leads to"
            skills={skills}
            start={area?.skills ?? {}}
            errors={within('skills')}
          />
        </>
      )}
    </SectionFrame>
  )
}
