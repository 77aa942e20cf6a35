'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { FieldError } from '@/components/ui/field'
import { NumberInput } from '@/components/ui/number-input'
import { TextInput } from '@/components/ui/text-input'
import { standardLimits, type RequiredRotation, type Standard } from '@/lib/programmes/model'

import { PlaceTicks } from './place-ticks'
import { SectionFrame } from './section-frame'

type RequiredFormProps = {
  programmeId: string
  version: number
  standard: Standard
  required: RequiredRotation | undefined
  action: FormAction<unknown>
}

/** What everyone must do: so many periods, where, by when, and for how long at a stretch. */
export function RequiredForm({ standard, required, ...frame }: RequiredFormProps) {
  return (
    <SectionFrame {...frame} section="required" itemId={required?.id ?? null}>
      {({ at, within }) => {
        const [wrongAreas] = within('areas')
        const window = within('within')
        return (
          <>
            <TextInput
              label="Title"
              defaultValue={required?.title}
              maxLength={standardLimits.title}
              placeholder="Meet those it is for"
              autoComplete="off"
              {...at('title')}
            />
            <NumberInput
              label="Periods, at least"
              min={1}
              max={standard.periods}
              defaultValue={required?.atLeast ?? 1}
              className="max-w-48"
              {...at('atLeast')}
            />
            <PlaceTicks
              legend="In any of"
              name="areas"
              areas={standard.areas}
              groups={standard.groups}
              chosen={required?.areas ?? []}
              {...(wrongAreas && { error: wrongAreas })}
            />
            <fieldset className="min-w-0">
              <legend className="text-sm font-medium">
                When <span className="font-normal text-ink-faint">(optional)</span>
              </legend>
              <p className="text-sm text-ink-soft">Only these periods count. Empty: at any time.</p>
              <div className="mt-2 grid max-w-96 grid-cols-2 gap-4">
                <NumberInput
                  label="From period"
                  name="from"
                  min={1}
                  max={standard.periods}
                  defaultValue={required?.within?.from ?? ''}
                  {...(window.length > 0 && { 'aria-invalid': true })}
                />
                <NumberInput
                  label="To period"
                  name="to"
                  min={1}
                  max={standard.periods}
                  defaultValue={required?.within?.to ?? ''}
                />
              </div>
              {window.map((says) => (
                <div key={says} className="mt-1.5">
                  <FieldError id={`window-${says.length}`}>{says}</FieldError>
                </div>
              ))}
            </fieldset>
            <NumberInput
              label="Of these, in a row with the same host"
              optional
              min={2}
              max={standard.periods}
              defaultValue={required?.run ?? ''}
              hint="Once so many consecutive periods; the host must allow as many visits."
              className="max-w-80"
              {...at('run')}
            />
          </>
        )
      }}
    </SectionFrame>
  )
}
