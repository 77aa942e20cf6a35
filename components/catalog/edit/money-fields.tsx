'use client'

import { TextInput } from '@/components/ui/text-input'
import type { Money } from '@/lib/catalog/model'

type MoneyFieldsProps = {
  label: string
  name: string
  start: Money | undefined
  /** Stands ready for an amount that is new. */
  currency: string
  at: (name: string) => { name: string; error?: string }
}

/** An amount with its currency; an empty amount means that it is not known. */
export function MoneyFields({ label, name, start, currency, at }: MoneyFieldsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-2">
      <TextInput
        label={label}
        optional
        inputMode="decimal"
        hint="0 is free; empty is not known."
        defaultValue={start?.amount}
        {...at(`${name}.amount`)}
      />
      <TextInput
        label="Currency"
        maxLength={3}
        autoComplete="off"
        defaultValue={start?.currency ?? currency}
        {...at(`${name}.currency`)}
      />
    </div>
  )
}
