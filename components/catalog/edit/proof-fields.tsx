'use client'

import { TextInput } from '@/components/ui/text-input'
import { entryLimits, highestLevel, type ProofRule } from '@/lib/catalog/model'

import { NumberGroup } from './number-group'

type ProofFieldsProps = {
  start: ProofRule | undefined
  at: (name: string) => { name: string; error?: string }
  errors: readonly string[]
}

/** What it takes for a level of the skill to be attested; left empty, one piece and one signature. */
export function ProofFields({ start, at, errors }: ProofFieldsProps) {
  return (
    <NumberGroup
      legend="Rule of proof"
      hint="What it takes for a level to be attested. Leave all four empty where one piece of evidence and one signature are enough."
      errors={errors}
    >
      <TextInput
        label="From level"
        hint={`1 to ${highestLevel}`}
        inputMode="numeric"
        defaultValue={start?.fromLevel}
        {...at('proof.fromLevel')}
      />
      <TextInput
        label="Pieces"
        hint={`1 to ${entryLimits.pieces}`}
        inputMode="numeric"
        defaultValue={start?.pieces}
        {...at('proof.pieces')}
      />
      <TextInput
        label="Different people"
        hint={`1 to ${entryLimits.observers}`}
        inputMode="numeric"
        defaultValue={start?.observers}
        {...at('proof.observers')}
      />
      <TextInput
        label="Within months"
        hint="Empty: any age"
        inputMode="numeric"
        defaultValue={start?.withinMonths}
        {...at('proof.withinMonths')}
      />
    </NumberGroup>
  )
}
