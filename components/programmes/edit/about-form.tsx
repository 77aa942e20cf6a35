'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { NumberInput } from '@/components/ui/number-input'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { programmeKinds, standardLimits, type Standard } from '@/lib/programmes/model'
import { kindNames } from '@/lib/programmes/views/words'

import { SectionFrame } from './section-frame'

type FormProps = { programmeId: string; version: number; standard: Standard; action: FormAction<unknown> }

const hints = {
  rotation: 'A tour through several teams, for new and junior people.',
  apprenticeship: 'With work processes, related instruction and wage steps that others have approved.',
  leadership: 'For people who will lead, after they have done the work.',
} as const

/** What a programme is called, what kind it is, and how long it lasts. */
export function AboutForm({ standard, ...frame }: FormProps) {
  return (
    <SectionFrame {...frame} section="about">
      {({ at }) => (
        <>
          <TextInput
            label="Title"
            defaultValue={standard.title}
            maxLength={standardLimits.title}
            autoComplete="off"
            {...at('title')}
          />
          <RadioGroup
            label="Kind"
            defaultValue={standard.kind}
            options={programmeKinds.map((kind) => ({ value: kind, label: kindNames[kind], hint: hints[kind] }))}
            {...at('kind')}
          />
          <TextArea
            label="What it is for"
            optional
            rows={4}
            defaultValue={standard.about}
            maxLength={standardLimits.text}
            {...at('about')}
          />
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <NumberInput
              label="Periods"
              min={1}
              max={standardLimits.periods}
              defaultValue={standard.periods}
              hint="In each, everyone is with one host."
              {...at('periods')}
            />
            <NumberInput
              label="Months of a period"
              min={1}
              max={standardLimits.periodMonths}
              defaultValue={standard.periodMonths}
              {...at('periodMonths')}
            />
          </div>
        </>
      )}
    </SectionFrame>
  )
}
