'use client'

import { Slider } from '@/components/ui/slider'

/** Protected hours a week, by feel; the mark is what they are today. */
export function HoursControl({ hours, usual }: { hours: number; usual: number }) {
  return (
    <Slider
      label="Protected hours a week"
      name="hours"
      min={Math.min(1, usual)}
      max={Math.max(20, usual + 5, hours)}
      defaultValue={hours}
      mark={usual}
      says={(value) => `${value} h a week`}
      hint={`Marked: the ${usual} h that you have today.`}
    />
  )
}
