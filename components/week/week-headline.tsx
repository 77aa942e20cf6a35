import { movedInWords } from '@/components/pathway/moved-in-words'
import { DateHeadline } from '@/components/ui/date-headline'
import { Disclosure } from '@/components/ui/disclosure'
import type { PlanView } from '@/lib/pathways/view'

/** The day, how it moved, because of what, and what happened in between. */
export function WeekHeadline({ plan, because }: { plan: PlanView; because: readonly string[] }) {
  const { finishDate } = plan.version.answer
  const why = plan.moved?.why ?? []
  return (
    <header>
      <DateHeadline
        label={finishDate ? `Ready for ${plan.role.title}` : plan.role.title}
        {...(finishDate ? { date: finishDate } : { instead: 'Not possible as things stand' })}
      >
        {finishDate && <p>{[movedInWords(plan), ...because].join(' ')}</p>}
        {finishDate && why.length > 0 && (
          <Disclosure summary="What happened in between">
            <ul className="grid gap-1">
              {why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </DateHeadline>
    </header>
  )
}
