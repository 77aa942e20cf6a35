'use client'

import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { sayDone } from '@/components/ui/toast'

export type Edited = { changed: boolean }

/** The form of a catalogue entry: `at('title')` names a field and brings what is wrong with it. */
export function useEntryForm(action: FormAction<Edited>) {
  const sending = useActionForm(action, ({ changed }) =>
    sayDone(changed ? 'Saved as a new revision.' : 'Nothing differs from what is saved.'),
  )
  const { errors } = sending
  const wrong = (name: string) => errors[`entry.${name}`]
  return {
    ...sending,
    at: (name: string) => ({ name, ...(wrong(name) && { error: wrong(name) }) }),
    /** What is wrong with a group of fields or anywhere in it, each thing once. */
    within: (name: string) => [
      ...new Set(
        Object.entries(errors)
          .filter(([field]) => field === `entry.${name}` || field.startsWith(`entry.${name}.`))
          .map(([, says]) => says),
      ),
    ],
  }
}
