import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ScheduleView } from '@/lib/rotation/views/schedule'

type ImpossibleCardProps = {
  view: ScheduleView
  impossible: NonNullable<ScheduleView['impossible']>
  repair: FormAction<unknown>
}

/** Why no schedule can be: the smallest set of facts that collide, and what would make one possible, as buttons. */
export function ImpossibleCard({ view, impossible: { conflict, repairs }, repair }: ImpossibleCardProps) {
  const first = repairs.findIndex(({ inTheWay }) => inTheWay === null)
  return (
    <>
      <Card
        title="No schedule keeps all of this"
        lead={
          conflict.length > 1
            ? 'These cannot hold together. Give up any one of them, and the others can.'
            : 'This alone makes it impossible.'
        }
      >
        <ul className="grid gap-2.5">
          {conflict.map((says) => (
            <li key={says} className="border-l-3 border-drifting/60 pl-3">
              {says}
            </li>
          ))}
          {conflict.length === 0 && (
            <li className="text-ink-soft">
              That no schedule exists is proven; why was not found in the time there was.
            </li>
          )}
        </ul>
      </Card>
      <Card
        flush
        title="What would make it possible"
        lead={
          repairs.length === 0
            ? 'No single change was found that does. Change seats, waivers or pins by hand, and draw it up again.'
            : 'The cheapest first; each was tried, and works. Pressing one makes the change in the cohort and draws the schedule up again.'
        }
      >
        <ul className="divide-y border-t">
          {repairs.map(({ says, effect, inTheWay }, at) => (
            <li
              key={says}
              className="grid items-center gap-x-6 gap-y-3 px-5 py-4 sm:grid-cols-[minmax(0,1fr)_auto] md:px-6"
            >
              <p className="min-w-0">
                <span className="font-medium">{says}</span>
                <span className="mt-0.5 block text-sm text-ink-soft">{inTheWay ?? effect}</span>
              </p>
              {inTheWay === null && (
                <ActionForm
                  action={repair}
                  values={{ scheduleId: view.id, repair: String(at) }}
                  className="grid justify-items-start gap-2 sm:justify-items-end"
                >
                  <SubmitButton variant={at === first ? 'primary' : 'secondary'} aria-label={`Do this: ${says}`}>
                    Do this
                  </SubmitButton>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
