'use client'

import { startTransition, useEffect, useState, type RefObject } from 'react'

/**
 * Keeps what is typed into a form in this tab, until it is sent: a reload or the back button loses nothing.
 * The name says what the form is about and of which version, so that what was sent once never comes back.
 */
export function useKept(name: string, form: RefObject<HTMLFormElement | null>): Kept {
  const [draft, setDraft] = useState<Kept>({})
  // Read after the first drawing: the server knows nothing of the tab's draft, and both must draw the same at first.
  useEffect(() => startTransition(() => setDraft(read(name))), [name])
  useEffect(() => {
    if (form.current) restore(form.current, draft)
  }, [form, draft])
  useEffect(() => {
    const element = form.current
    if (!element) return
    const keep = () => write(name, element)
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [name, form])
  return draft
}

type Kept = Readonly<Record<string, string>>

/** What is kept under this name; nothing where the browser keeps nothing. */
function read(name: string): Kept {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'))
  } catch {
    return {}
  }
}

function write(name: string, form: HTMLFormElement): void {
  try {
    const fields = [...new FormData(form)].filter(
      ([field, value]) => typeof value === 'string' && !field.startsWith('$'),
    )
    sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(fields)))
  } catch {
    // Storage may be full or forbidden; the form works without it.
  }
}

function restore(form: HTMLFormElement, kept: Kept): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      const text = kept[field.name]
      if (text !== undefined) field.checked = text === field.value
    } else if (
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      field.value = kept[field.name] ?? field.value
  }
}
