import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { Result } from '@/lib/core/result'
import type { FormAction } from '@/components/forms/use-action-form'

import { WeekRow } from './week-row'
import { WeeksForm } from './weeks-form'

type WeeksApartProps = {
  /** Weeks from this one on with other hours than usual. */
  weeks: readonly { week: string; hours: number; reason: string }[]
  today: string
  add: FormAction<{ weeks: string[] }>
  change: (input: unknown) => Promise<Result<unknown>>
}

/** Weeks with other hours than usual: leave, a change freeze, a course week. */
export function WeeksApart({ weeks, today, add, change }: WeeksApartProps) {
  return (
    <Card title="Weeks that differ" lead="Leave, a change freeze, on call, a course week: the plan works around them.">
      {weeks.length > 0 && (
        <ul className="mb-3 divide-y border-b">
          {weeks.map((one) => (
            <WeekRow key={one.week} {...one} change={change} />
          ))}
        </ul>
      )}
      <Disclosure summary={weeks.length === 0 ? 'Add a week or several' : 'Add others'}>
        <WeeksForm today={today} add={add} change={change} />
      </Disclosure>
    </Card>
  )
}
