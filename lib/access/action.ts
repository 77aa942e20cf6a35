import 'server-only'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { environment } from '@/db/environment'
import { refuse, type Result } from '@/lib/core/result'
import { carryOut, type Command, type Terms } from './carry-out'
import { contextIfSignedIn } from './current-context'
import { foreign, isFromOurPages } from './origin'
import { whatWasSent } from './read-input'

type ActionTerms<Output> = Terms & {
  /** Where to go once it is done; without it, the page that is open is drawn anew. */
  goTo?: (value: Output) => Route
}

/**
 * Turns a command into a server action: the only way one is made for people who are signed in.
 * Called with an object, and the submission's key where sending twice would matter; or by React with a filled-in form.
 */
export function action<Input, Output>(
  schema: z.ZodType<Input>,
  command: Command<Input, Output>,
  { goTo, ...terms }: ActionTerms<Output> = {},
) {
  return async (first: unknown, second?: string | FormData): Promise<Result<Output>> => {
    const { raw, submission } = whatWasSent(first, second)
    const sent = await headers()
    if (!isFromOurPages(sent, environment().address)) return refuse('not-allowed', foreign(sent, environment().address))
    const context = await contextIfSignedIn()
    if (!context) return signedOut

    const result = await carryOut(context, schema, command, raw, { ...terms, submission })
    if (!result.ok) return result
    if (goTo) redirect(goTo(result.value))
    refresh()
    return result
  }
}

// Not a redirect: what was typed stays on the page, and can be sent once they are back.
const signedOut = refuse('not-allowed', 'You are signed out. Sign in again in another tab, then send this once more.')
