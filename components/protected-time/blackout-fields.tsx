import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { blackoutKinds } from '@/lib/protected-time/model'
import { blackoutWords } from '@/lib/protected-time/views/words'

type BlackoutFieldsProps = {
  today: string
  errors?: Readonly<Record<string, string>>
  asked?: { kind: string; from: string; to: string; note: string } | undefined
}

/** Which days nobody learns on, and why. */
export function BlackoutFields({ today, errors = {}, asked }: BlackoutFieldsProps) {
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Select
        label="What it is"
        name="kind"
        defaultValue={asked?.kind ?? 'change-freeze'}
        options={blackoutKinds.map((value) => ({ value, label: blackoutWords[value] }))}
        {...wrong('kind')}
      />
      <TextInput
        label="A word on it"
        optional
        name="note"
        maxLength={200}
        defaultValue={asked?.note}
        placeholder="Year end"
        {...wrong('note')}
      />
      <TextInput
        label="First day"
        type="date"
        name="from"
        required
        min={today}
        defaultValue={asked?.from}
        {...wrong('from')}
      />
      <TextInput
        label="Last day"
        optional
        type="date"
        name="to"
        min={today}
        defaultValue={asked?.to}
        hint="Empty: that day alone."
        {...wrong('to')}
      />
    </div>
  )
}
