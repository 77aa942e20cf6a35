'use client'

import type { FormAction } from '@/components/forms/use-action-form'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/ui/submit-button'

import { StartForm } from '../start-cards'
import { WorkbookForm } from './workbook-form'

/** Starts a programme from a workbook. */
export function StartFromWorkbook({ action, submission }: { action: FormAction<unknown>; submission: string }) {
  return (
    <WorkbookForm>
      {(standard) => (
        <StartForm
          key={standard.title}
          action={action}
          values={{ from: 'standard', standard: JSON.stringify(standard), submission }}
          title={standard.title}
          label="Start from the workbook"
        />
      )}
    </WorkbookForm>
  )
}

type DraftFromWorkbookProps = {
  action: FormAction<unknown>
  programmeId: string
  /** Of the draft whose content it takes the place of; null where none is begun. */
  version: number | null
}

/** Takes a workbook as the draft of a programme. */
export function DraftFromWorkbook({ action, programmeId, version }: DraftFromWorkbookProps) {
  return (
    <WorkbookForm>
      {(standard) => (
        <ActionForm
          action={action}
          values={{ programmeId, version: String(version ?? ''), standard: JSON.stringify(standard) }}
          className="grid justify-items-start gap-3"
        >
          {version !== null && <p>It takes the place of everything that the draft says now.</p>}
          <SubmitButton>{version === null ? 'Begin a draft with it' : 'Put it into the draft'}</SubmitButton>
        </ActionForm>
      )}
    </WorkbookForm>
  )
}
