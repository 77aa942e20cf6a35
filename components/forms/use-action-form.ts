'use client'

import { startTransition, useActionState, useEffect, useRef, type FormEvent } from 'react'

import type { Result } from '@/lib/core/result'

/** A server action as a form calls it: with what it answered last, and what was filled in. */
export type FormAction<Output> = (before: Result<Output> | null, form: FormData) => Promise<Result<Output>>

/**
 * Sends a form to a server action. What was typed stays when it is refused, and the first field in question gets the focus.
 * Spread `form` on the form; it also works before any script has loaded.
 */
export function useActionForm<Output>(
  action: FormAction<Output>,
  onDone?: (value: Output, form: HTMLFormElement | null) => void,
) {
  const [result, send, pending] = useActionState(action, null)
  const ref = useRef<HTMLFormElement>(null)
  const doneRef = useRef(onDone)
  useEffect(() => {
    doneRef.current = onDone
  }, [onDone])

  useEffect(() => {
    if (result?.ok) doneRef.current?.(result.value, ref.current)
    else if (result) {
      const toLookAt = (mark: string) => ref.current?.querySelector<HTMLElement>(mark)
      ;(toLookAt('[aria-invalid="true"]') ?? toLookAt('[data-refusal]'))?.focus()
    }
  }, [result])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // Sent by hand, because React empties a form that it sends itself.
    event.preventDefault()
    // With the button that was pressed, because a form may have two that say different things.
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const filledIn = new FormData(event.currentTarget, pressed)
    if (!pending) startTransition(() => send(filledIn))
  }
  const refusal = result?.ok === false ? result.refusal : undefined
  return { form: { ref, action: send, onSubmit }, pending, refusal, errors: refusal?.fields ?? {}, result }
}
