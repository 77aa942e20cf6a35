'use client'

import type { Route } from 'next'
import type { ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Section } from '@/lib/programmes/views/fault'

/** What the form of a part needs to know of what was wrong with it. */
export type Wrong = {
  /** Spread on a field: its name, and what is wrong with it. */
  at: (name: string) => { name: string; error?: string }
  /** What is wrong with a group of fields or anywhere in it, each thing once. */
  within: (name: string) => string[]
}

type SectionFrameProps = {
  programmeId: string
  version: number
  section: Section
  /** The one thing that the form is about, where the part is a list of things; null: a new one. */
  itemId?: string | null
  action: FormAction<unknown>
  children: (wrong: Wrong) => ReactNode
}

/** The form of one part of a draft: what all of them send along, and how they are sent or left. */
export function SectionFrame({ programmeId, version, section, itemId, action, children }: SectionFrameProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const within = (name: string) => {
    const place = name === '' ? 'edit.item' : `edit.item.${name}`
    return [
      ...new Set(
        Object.entries(errors)
          .filter(([field]) => field === place || field.startsWith(`${place}.`))
          .map(([, says]) => says),
      ),
    ]
  }
  const at = (name: string) => {
    const error = errors[`edit.item.${name}`]
    return { name, ...(error && { error }) }
  }
  return (
    <form {...form} noValidate className="grid gap-6">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="itemId" value={itemId ?? ''} />
      {children({ at, within })}
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton pending={pending}>Save</SubmitButton>
        <LinkButton
          href={`/programmes/${programmeId}/standard/edit#${section}` as Route /* the page that this one came from */}
          variant="quiet"
        >
          {itemId === null ? 'Not now' : 'Leave it as it was'}
        </LinkButton>
        {itemId && (
          <button
            type="submit"
            name="remove"
            value="yes"
            className="ml-auto min-h-11 rounded-md px-3 text-sm text-danger hover:bg-danger-soft md:min-h-9"
          >
            Take it out
          </button>
        )}
      </div>
    </form>
  )
}
