'use client'

import { Rows } from '@/components/catalog/edit/rows'
import type { FormAction } from '@/components/forms/use-action-form'
import { NumberInput } from '@/components/ui/number-input'
import type { SelectGroup } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { standardLimits, type Standard } from '@/lib/programmes/model'

import { LevelFields } from './level-fields'
import { SectionFrame } from './section-frame'

type FormProps = { programmeId: string; version: number; standard: Standard; action: FormAction<unknown> }

/** What is taught apart from the work, course by course. */
export function InstructionForm({ standard: { relatedInstruction }, ...frame }: FormProps) {
  return (
    <SectionFrame {...frame} section="instruction">
      {({ within }) => (
        <Rows
          legend="Courses"
          hint="A row that is left empty is left out."
          start={relatedInstruction.length > 0 ? relatedInstruction : [{ id: '', title: '', hours: 0, provider: '' }]}
          addLabel="Add a course"
          errors={within('')}
          renderRow={(at, course) => (
            <div className="grid gap-2 max-sm:mb-4 sm:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,12rem)]">
              <input type="hidden" name={`rows.${at}.id`} value={course?.id ?? ''} />
              <TextInput
                label={`Course ${at + 1}`}
                labelHidden
                placeholder="Course"
                name={`rows.${at}.title`}
                defaultValue={course?.title}
                maxLength={standardLimits.title}
              />
              <NumberInput
                label={`Hours of course ${at + 1}`}
                labelHidden
                unit="h"
                name={`rows.${at}.hours`}
                min={0}
                max={standardLimits.hours}
                defaultValue={course?.title ? course.hours : ''}
              />
              <TextInput
                label={`Who teaches course ${at + 1}`}
                labelHidden
                placeholder="Taught by (optional)"
                name={`rows.${at}.provider`}
                defaultValue={course?.provider}
                maxLength={standardLimits.title}
              />
            </div>
          )}
        />
      )}
    </SectionFrame>
  )
}

/** What is paid from when on: a share of what a journeyworker earns, or an amount. */
export function WagesForm({ standard: { wageSteps }, ...frame }: FormProps) {
  return (
    <SectionFrame {...frame} section="wages">
      {({ within }) => (
        <Rows
          legend="Wage steps"
          hint="From so many hours of work on, either a percentage of a journeyworker’s wage or an amount."
          start={wageSteps}
          addLabel="Add a step"
          errors={within('')}
          renderRow={(at, step) => (
            <div className="grid gap-2 max-sm:mb-4 sm:grid-cols-[minmax(0,1fr)_8.5rem_8.5rem_8.5rem]">
              <input type="hidden" name={`rows.${at}.id`} value={step?.id ?? ''} />
              <TextInput
                label={`Step ${at + 1}`}
                labelHidden
                placeholder="Step"
                name={`rows.${at}.title`}
                defaultValue={step?.title}
                maxLength={standardLimits.title}
              />
              <TextInput
                label={`Step ${at + 1}: from so many hours`}
                labelHidden
                placeholder="From hour"
                inputMode="numeric"
                name={`rows.${at}.hours`}
                defaultValue={step?.hours ?? ''}
              />
              <TextInput
                label={`Step ${at + 1}: percentage`}
                labelHidden
                placeholder="Per cent"
                inputMode="decimal"
                name={`rows.${at}.percent`}
                defaultValue={step?.percent ?? ''}
              />
              <TextInput
                label={`Step ${at + 1}: amount`}
                labelHidden
                placeholder="Or amount"
                inputMode="decimal"
                name={`rows.${at}.amount`}
                defaultValue={step?.amount ?? ''}
              />
            </div>
          )}
        />
      )}
    </SectionFrame>
  )
}

/** What people can do at the end. */
export function LeadsToForm({ standard, skills, ...frame }: FormProps & { skills: readonly SelectGroup[] }) {
  return (
    <SectionFrame {...frame} section="leads-to">
      {({ within }) => (
        <LevelFields
          legend="What people can do at the end"
          skills={skills}
          start={standard.leadsTo}
          errors={within('')}
        />
      )}
    </SectionFrame>
  )
}
