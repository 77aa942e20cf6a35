'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { sayList } from '@/lib/core/say'

import { Rows } from './rows'

type RatesFormProps = {
  action: FormAction<unknown>
  currency: string
  rates: Readonly<Record<string, number>>
  /** Currencies in use that have no rate. */
  unrated: readonly string[]
}

type Start = [code: string, rate: number | string]

/** Sets the planning currency and what a unit of each other one counts as. */
export function RatesForm({ action, currency, rates, unrated }: RatesFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('The planning rates are saved.'))
  const wrong = (name: string) => errors[name] && { error: errors[name] }
  const inRows = Object.entries(errors).flatMap(([field, says]) => (field.startsWith('rates') ? [says] : []))
  return (
    <form {...form} noValidate className="flex flex-col gap-6">
      <RefusalNotice refusal={refusal} />
      {unrated.length > 0 && (
        <Notice tone="warning" title={`No rate for ${sayList(unrated)}`}>
          Until there is one, costs in {unrated.length === 1 ? 'it' : 'them'} count as nothing in plans.
        </Notice>
      )}
      <TextInput
        label="Planning currency"
        hint="Its three letters, such as GBP."
        name="currency"
        maxLength={3}
        autoComplete="off"
        className="[&_input]:max-w-40"
        defaultValue={currency}
        {...wrong('currency')}
      />
      <Rows
        legend="What other currencies count as"
        hint="One unit of each, in the planning currency: with GBP, a rate of 0.79 for USD means that $100 count as £79."
        start={[...Object.entries(rates).map((one): Start => one), ...unrated.map((code): Start => [code, ''])]}
        addLabel="Add a currency"
        errors={[...new Set(inRows)]}
        renderRow={(at, start) => <RateRow name={`rates.${at}`} start={start} />}
      />
      <div>
        <SubmitButton pending={pending}>Save</SubmitButton>
      </div>
    </form>
  )
}

function RateRow({ name, start: [code, rate] = ['', ''] }: { name: string; start: Start | undefined }) {
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] gap-2">
      <TextInput
        label="Currency"
        labelHidden
        placeholder="USD"
        name={`${name}.currency`}
        maxLength={3}
        autoComplete="off"
        defaultValue={code}
      />
      <TextInput
        label="Rate"
        labelHidden
        placeholder="0.79"
        inputMode="decimal"
        name={`${name}.rate`}
        autoComplete="off"
        defaultValue={rate}
      />
    </div>
  )
}
