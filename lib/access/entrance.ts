import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { environment } from '@/db/environment'
import { refuse, type Result } from '@/lib/core/result'
import { foreign, isFromOurPages, safePath } from './origin'
import { readInput, whatWasSent } from './read-input'
import { giveCookie } from './session'
import { visitor, type Visitor } from './visitor'

type Door<Input, Output> = (visitor: Visitor, input: Input) => Promise<Result<Output>>

/** Turns something that may be done without being signed in into a server action: the only way one is made for visitors. */
export function publicAction<Input, Output>(schema: z.ZodType<Input>, door: Door<Input, Output>) {
  return async (first: unknown, second?: FormData): Promise<Result<Output>> => {
    const sent = await headers()
    if (!isFromOurPages(sent, environment().address)) return refuse('not-allowed', foreign(sent, environment().address))
    const read = readInput(schema, whatWasSent(first, second).raw)
    return 'refusal' in read ? read.refusal : door(await visitor(), read.input)
  }
}

/** A public action that ends with a session: whoever passes is signed in and goes on to where they were headed. */
export function entrance<Input extends object>(schema: z.ZodType<Input>, door: Door<Input, { sessionId: string }>) {
  return publicAction(schema, async (visiting, input) => {
    const entered = await door(visiting, input)
    if (!entered.ok) return entered
    await giveCookie(entered.value.sessionId)
    return redirect(safePath('from' in input && typeof input.from === 'string' ? input.from : undefined))
  })
}
