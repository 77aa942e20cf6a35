import type { z } from 'zod'
import { refuse, type Result } from '@/lib/core/result'
import type { Context } from './context'
import { NotAllowed } from './policy'
import { countTry, type RateLimit } from './rate-limit'
import { readInput } from './read-input'
import { recordRefusal } from './record'
import { once } from './submission'

/** One thing that can happen, or be asked: it is given who asks and what they sent, already checked. */
export type Command<Input, Output> = (context: Context, input: Input) => Promise<Result<Output>>

export type Terms = {
  /** How often one person may do this; without it, as often as they like. */
  limit?: RateLimit & { name: string }
}

/** Parses, counts, does, and turns what may not be done into a refusal that history keeps: the inside of every door. */
export async function carryOut<Input, Output>(
  context: Context,
  schema: z.ZodType<Input>,
  command: Command<Input, Output>,
  raw: unknown,
  { limit, submission }: Terms & { submission?: string | undefined },
): Promise<Result<Output>> {
  const read = readInput(schema, raw)
  if ('refusal' in read) return read.refusal
  const tooMany = limit && (await countTry(context.db, context.now, `${limit.name}:${context.actor.id}`, limit))
  if (tooMany) return tooMany

  try {
    if (submission === undefined) return await command(context, read.input)
    const request = { command: command.name, input: read.input }
    return await once(context, submission, request, () => command(context, read.input))
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    await recordRefusal(context, error)
    return refuse('not-allowed', 'That is not yours to do. Ask your administrator if you think it should be.')
  }
}
