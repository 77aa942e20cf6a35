import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayClock } from '@/lib/core/zones'
import type { ExamView, MyProtectedTime } from '@/lib/protected-time/views/mine'

import { ExamForm } from './exam-form'

type MyExamsProps = {
  exams: readonly ExamView[]
  toBook: MyProtectedTime['toBook']
  today: string
  book: FormAction<unknown>
  cancel: FormAction<unknown>
}

/** Exams with a day: others rely on it, so a plan works towards it and does not move it. */
export const MyExams = ({ exams, toBook, today, book, cancel }: MyExamsProps) => (
  <Card title="Exams" lead="Once an exam is booked, your plan works towards its day and does not move it.">
    {exams.length > 0 && (
      <ul className="mb-2 divide-y border-b">
        {exams.map((exam) => (
          <li key={exam.activityId} className="py-2.5">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="min-w-0 flex-1 basis-52">
                <span className="block">{exam.title}</span>
                <span className="block text-sm text-ink-soft tabular-nums">{whenAndWhere(exam, today)}</span>
              </span>
              <ActionForm
                action={cancel}
                values={{ activityId: exam.activityId, version: String(exam.version) }}
                className="-mr-3"
              >
                <SubmitButton variant="quiet" size="small" aria-label={`Take back the booking of ${exam.title}`}>
                  Take back
                </SubmitButton>
              </ActionForm>
            </div>
            <Disclosure summary="Another day, time or place">
              <ExamForm exam={exam} today={today} book={book} />
            </Disclosure>
          </li>
        ))}
      </ul>
    )}
    <Disclosure summary={exams.length > 0 ? 'Note another exam' : 'Note an exam that you booked'}>
      <ExamForm toBook={toBook} today={today} book={book} />
    </Disclosure>
  </Card>
)

const whenAndWhere = ({ on, startsAt, place }: ExamView, today: string): string =>
  [
    `${on < today ? 'It was on ' : ''}${formatDate(on, 'weekday')} ${on.slice(0, 4)}${startsAt === null ? '' : `, ${sayClock(startsAt)}`}`,
    place,
  ]
    .filter(Boolean)
    .join('. ')
