'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { NumberInput } from '@/components/ui/number-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { standardLimits, type Standard, type WorkProcess } from '@/lib/programmes/model'

import { PlaceTicks } from './place-ticks'
import { SectionFrame } from './section-frame'

type WorkFormProps = {
  programmeId: string
  version: number
  standard: Standard
  process: WorkProcess | undefined
  action: FormAction<unknown>
}

/** What is practised at work: for how many hours, where, and line by line. */
export function WorkForm({ standard, process, ...frame }: WorkFormProps) {
  return (
    <SectionFrame {...frame} section="work" itemId={process?.id ?? null}>
      {({ at, within }) => {
        const [wrongDetails] = within('details')
        return (
          <>
            <TextInput
              label="Title"
              defaultValue={process?.title}
              maxLength={standardLimits.title}
              autoComplete="off"
              {...at('title')}
            />
            <NumberInput
              label="Hours"
              min={0}
              max={standardLimits.hours}
              step={10}
              defaultValue={process?.hours ?? ''}
              className="max-w-48"
              {...at('hours')}
            />
            <PlaceTicks
              legend="Where it is practised"
              name="areas"
              areas={standard.areas}
              groups={standard.groups}
              chosen={process?.areas ?? []}
            />
            <TextArea
              label="What is practised"
              optional
              hint="One on each line."
              name="details"
              rows={8}
              defaultValue={process?.details.join('\n')}
              {...(wrongDetails && { error: wrongDetails })}
            />
          </>
        )
      }}
    </SectionFrame>
  )
}
