import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { OpportunityView, ToGiveView } from '@/lib/automation/views/opportunity'

import { sayHours } from './say'

type ChoosePartProps = { view: OpportunityView; toGive: ToGiveView; path: string }

/** Which part of which hours is to be shared out: a question to the page, answered with its fields filled in. */
export function ChoosePart({ view: { measured }, toGive, path }: ChoosePartProps) {
  const { percent, of, comesTo, already } = toGive
  const saved = measured?.saved ?? null
  const promised = { value: 'promised', label: `${sayHours(measured?.promised ?? 0)} a week as promised` }
  const options =
    saved === null ? [promised] : [{ value: 'measured', label: `${sayHours(saved)} a week as measured` }, promised]
  return (
    <form action={path} className="grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <TextInput
          label="Part, in percent"
          name="share"
          inputMode="numeric"
          className="w-32"
          maxLength={3}
          autoComplete="off"
          defaultValue={String(percent)}
        />
        <Select label="Of" name="of" className="min-w-0 flex-1 basis-56" defaultValue={of} options={options} />
        <Button type="submit">Share it out</Button>
      </div>
      <p className="text-sm text-ink-soft">
        {percent} % of {sayHours(toGive.hours)} is {sayHours(comesTo)} a week in whole hours
        {already > 0 && `, and ${sayHours(already)} ${already === 1 ? 'is' : 'are'} given already`}.
      </p>
    </form>
  )
}
