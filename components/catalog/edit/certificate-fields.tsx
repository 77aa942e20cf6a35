'use client'

import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Certificate } from '@/lib/catalog/model'

import { MoneyFields } from './money-fields'

type CertificateFieldsProps = {
  start: Certificate | undefined
  currency: string
  at: (name: string) => { name: string; error?: string }
}

/** What a certification has besides: who issues it, its exam, how long it lasts, and how sure we are of all that. */
export function CertificateFields({ start, currency, at }: CertificateFieldsProps) {
  return (
    <div className="flex flex-col gap-5 border-t pt-6">
      <h2 className="font-semibold">The certificate</h2>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput label="Issuer" maxLength={160} defaultValue={start?.issuer} {...at('certificate.issuer')} />
        <TextInput label="Exam code" maxLength={160} defaultValue={start?.code} {...at('certificate.code')} />
      </div>
      <TextArea
        label="What the issuer asks for beforehand"
        hint="“None.” if nothing."
        rows={2}
        maxLength={1000}
        defaultValue={start?.prerequisites}
        {...at('certificate.prerequisites')}
      />
      <TextInput
        label="Valid for, in months"
        hint="Empty if it does not expire."
        optional
        inputMode="numeric"
        className="sm:max-w-60"
        defaultValue={start?.validMonths}
        {...at('certificate.validMonths')}
      />
      <TextArea
        label="How it is kept valid"
        optional
        rows={2}
        maxLength={1000}
        defaultValue={start?.renewal?.how}
        {...at('certificate.renewal.how')}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput
          label="Hours of a renewal"
          optional
          inputMode="numeric"
          defaultValue={start?.renewal?.hours}
          {...at('certificate.renewal.hours')}
        />
        <MoneyFields
          label="Cost of a renewal"
          name="certificate.renewal.cost"
          start={start?.renewal?.cost}
          currency={currency}
          at={at}
        />
        <TextInput
          label="Source"
          type="url"
          placeholder="https://"
          hint="The issuer’s page on it."
          defaultValue={start?.source}
          {...at('certificate.source')}
        />
        <TextInput
          label="Checked on"
          type="date"
          optional
          hint="When all this was compared with the source; empty if it was not."
          defaultValue={start?.checkedOn}
          {...at('certificate.checkedOn')}
        />
      </div>
    </div>
  )
}
