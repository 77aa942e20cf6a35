'use client'

import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import type { MyHoursView } from '@/lib/hours/views/my-week'

import { ExtrasRow } from './extras-row'
import type { Write } from './use-hours'
import { WeekGrid } from './week-grid'

type MyHoursFormProps = { view: MyHoursView; write: Write & FormAction<unknown> }

/** The week as a form: saved cell by cell as it is typed, and all at once where no script runs. */
export function MyHoursForm({ view, write }: MyHoursFormProps) {
  const { form, refusal } = useActionForm(write)
  return (
    <form {...form} autoComplete="off">
      <input type="hidden" name="week" value={view.week} />
      <RefusalNotice refusal={refusal} />
      <Card flush>
        <WeekGrid key={view.week} view={view} write={write} />
        <ExtrasRow key={`extras ${view.week}`} view={view} write={write} />
        <noscript>
          <div className="px-5 pb-5 md:px-6">
            <SubmitButton>Save the week</SubmitButton>
          </div>
        </noscript>
      </Card>
    </form>
  )
}
