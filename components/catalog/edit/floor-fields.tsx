'use client'

import { TextInput } from '@/components/ui/text-input'
import { entryLimits, highestLevel, type DepthFloor } from '@/lib/catalog/model'

import { NumberGroup } from './number-group'

type FloorFieldsProps = {
  start: DepthFloor | undefined
  at: (name: string) => { name: string; error?: string }
  errors: readonly string[]
}

/** How many technical skills whoever aims at the role must have had signed off; a role that leads has the usual floor without it. */
export function FloorFields({ start, at, errors }: FloorFieldsProps) {
  return (
    <NumberGroup
      legend="Hands-on floor"
      hint="Technical skills that were signed off at this level or above, whichever they are; certificates do not count towards it. Leave both empty for the usual floor of a role that leads, and for none in the technical line."
      errors={errors}
    >
      <TextInput
        label="Technical skills"
        hint={`1 to ${entryLimits.floorSkills}`}
        inputMode="numeric"
        defaultValue={start?.skills}
        {...at('depthFloor.skills')}
      />
      <TextInput
        label="At level"
        hint={`1 to ${highestLevel}`}
        inputMode="numeric"
        defaultValue={start?.level}
        {...at('depthFloor.level')}
      />
    </NumberGroup>
  )
}
