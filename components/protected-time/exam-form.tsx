'use client'

import { useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { sayClock } from '@/lib/core/zones'
import type { ExamView, MyProtectedTime } from '@/lib/protected-time/views/mine'

type ExamFormProps = {
  /** The booking to change; without it, one of `toBook` is booked. */
  exam?: ExamView
  toBook?: MyProtectedTime['toBook']
  today: string
  book: FormAction<unknown>
}

const asOptions = (list: readonly { id: string; title: string }[]) =>
  list.map(({ id, title }) => ({ value: id, label: title }))

/** When and where an exam is. */
export function ExamForm({ exam, toBook, today, book }: ExamFormProps) {
  const [round, setRound] = useState(0)
  const { form, pending, refusal, errors } = useActionForm(book, () => {
    setRound((now) => now + 1)
    sayDone('Noted. Plan again to see what it changes.')
  })
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form key={exam ? exam.version : round} {...form} className="grid items-start gap-4 pt-1 text-ink sm:grid-cols-2">
      <div className="not-has-data-refusal:absolute sm:col-span-2">
        <RefusalNotice refusal={refusal} />
      </div>
      {exam && <input type="hidden" name="activityId" value={exam.activityId} />}
      <input type="hidden" name="version" value={exam?.version ?? 0} />
      {toBook && (
        <Select
          label="Certification"
          name="activityId"
          className="sm:col-span-2"
          required
          placeholder="Choose one"
          options={[
            ...(toBook.inPlan.length > 0 ? [{ label: 'In your plan', options: asOptions(toBook.inPlan) }] : []),
            ...(toBook.others.length > 0 ? [{ label: 'Others', options: asOptions(toBook.others) }] : []),
          ]}
          {...wrong('activityId')}
        />
      )}
      <TextInput label="Day" type="date" name="on" required min={today} defaultValue={exam?.on} {...wrong('on')} />
      <TextInput
        label="Time"
        optional
        type="time"
        name="startsAt"
        defaultValue={exam && exam.startsAt !== null ? sayClock(exam.startsAt) : ''}
        {...wrong('startsAt')}
      />
      <TextInput
        label="Place"
        optional
        name="place"
        maxLength={120}
        className="sm:col-span-2"
        defaultValue={exam?.place}
        placeholder="Test centre, or at home"
        {...wrong('place')}
      />
      <div className="sm:col-span-2">
        <SubmitButton variant="secondary" pending={pending}>
          {exam ? 'Save' : 'Note the exam'}
        </SubmitButton>
      </div>
    </form>
  )
}
