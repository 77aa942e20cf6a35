import type { Context } from '@/lib/access/context'
import { done, type Result } from '@/lib/core/result'

type Judged = { evidenceId: string }

/** Judges a piece and says where to go on: a form names the piece that stands next in its queue. */
export const goOn =
  <Input extends object, Output extends Judged>(judge: (context: Context, input: Input) => Promise<Result<Output>>) =>
  async (
    context: Context,
    { next, ...input }: Input & { next: string },
  ): Promise<Result<Judged & { next: string }>> => {
    // What is left without the one field is what the command takes; TypeScript does not subtract from a type parameter.
    const result = await judge(context, input as unknown as Input)
    return result.ok ? done({ evidenceId: result.value.evidenceId, next }) : result
  }
