'use client'

import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { sayClock } from '@/lib/core/zones'
import { sayLength, weekdays } from '@/lib/protected-time/views/words'

const lengths = [30, 45, 60, 90, 120, 150, 180, 210, 240, 300, 360, 420, 480]

type BlockFieldsProps = {
  place: { weekday: number; startsAt: number; minutes: number; timeZone: string }
  zones: readonly string[]
  errors: Readonly<Record<string, string>>
}

/** When a weekly block lies: its day, when it begins, how long it lasts, and on whose clock. */
export function BlockFields({ place, zones, errors }: BlockFieldsProps) {
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  const offered = [...new Set([...lengths, place.minutes])].sort((one, other) => one - other)
  return (
    <>
      <Select
        label="Every"
        name="weekday"
        defaultValue={String(place.weekday)}
        options={weekdays.map((label, at) => ({ value: String(at + 1), label }))}
        {...wrong('weekday')}
      />
      <div className="grid grid-cols-2 items-start gap-4">
        <TextInput
          label="From"
          type="time"
          name="startsAt"
          step={900}
          required
          defaultValue={sayClock(place.startsAt)}
          {...wrong('startsAt')}
        />
        <Select
          label="For"
          name="minutes"
          defaultValue={String(place.minutes)}
          options={offered.map((value) => ({ value: String(value), label: sayLength(value) }))}
          {...wrong('minutes')}
        />
      </div>
      <Select
        label="On the clock of"
        name="timeZone"
        defaultValue={place.timeZone}
        hint="It stays at this hour there when the clocks change."
        options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        {...wrong('timeZone')}
      />
    </>
  )
}
