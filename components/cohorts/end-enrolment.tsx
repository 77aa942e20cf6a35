import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'

type EndEnrolmentProps = { action: FormAction<unknown>; cohortId: string; personId: string; name: string }

/** The way out of a cohort, with what it means, one step away. */
export const EndEnrolment = ({ action, cohortId, personId, name }: EndEnrolmentProps) => (
  <Card>
    <Disclosure summary={`${name} leaves the cohort`}>
      <p className="max-w-prose">
        {name} leaves today. What is published stays as it is: placements ahead are given up by the next schedule.
        Wishes and absences are kept, should they come back.
      </p>
      <ActionForm action={action} values={{ cohortId, personId }} className="mt-4 grid justify-items-start gap-3">
        <SubmitButton variant="danger">End the enrolment</SubmitButton>
      </ActionForm>
    </Disclosure>
  </Card>
)
