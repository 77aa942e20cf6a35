import { z } from 'zod'

/** A calendar file as it is: only a worker looks inside. */
export const findTimesInput = z.strictObject({
  bytes: z.custom<Uint8Array>((sent) => sent instanceof Uint8Array, 'Send the bytes of the file.'),
})
export type FindTimesInput = z.infer<typeof findTimesInput>
