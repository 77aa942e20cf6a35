import { z } from 'zod'

/** Which notices were on the page: those up to this moment. */
export const seeNoticesInput = z.strictObject({
  cohortId: z.string().min(1).max(80),
  until: z.iso.datetime({ error: 'This is no moment in time.' }),
})
export type SeeNoticesInput = z.infer<typeof seeNoticesInput>
