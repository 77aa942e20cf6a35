import { z } from 'zod'
import { zoneExists } from '@/lib/core/zones'
import { dateOrders, effortSources, ticketLimits } from './model'

const id = z.string().min(1).max(80)
const notOurs = 'This was not sent by our own page. Reload it and try again.'
const bytes = z.custom<Uint8Array>((sent) => sent instanceof Uint8Array, 'Send the bytes of the file.')
const name = z
  .string()
  .trim()
  .min(1, 'Please give the name of the file.')
  .transform((text) => text.slice(-200))
const heading = z.string().max(4_000).optional()

export const readingInput = z.strictObject(
  {
    columns: z.strictObject({
      number: z.string('Please say which column holds the number of the ticket.').max(4_000),
      opened: z.string('Please say which column holds when it was opened.').max(4_000),
      resolved: heading,
      category: heading,
      subcategory: heading,
      title: heading,
      minutes: heading,
    }),
    dateOrder: z.enum(dateOrders, 'Please say in which order the dates are written.'),
    zone: z.string().max(80).refine(zoneExists, 'There is no such time zone.'),
    effort: z.enum(effortSources),
    assumedMinutes: z
      .int('Please give whole minutes.')
      .min(1, 'A ticket takes at least a minute.')
      .max(ticketLimits.minutes, `Please give at most ${ticketLimits.minutes} minutes.`),
  },
  notOurs,
)

// Beside the bytes of the file there is only the address, so it travels there as JSON.
const reading = z
  .string(notOurs)
  .max(40_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: notOurs })
      return z.NEVER
    }
  })
  .pipe(readingInput)

export const lookInput = z.strictObject({ teamId: id, name, bytes })
export const readLogInput = z.strictObject({ teamId: id, name, reading, bytes })
export const undoInput = z.strictObject({ importId: id, version: z.coerce.number().int().min(1) })
export const importInput = z.strictObject({ teamId: id, importId: id })
export const exampleInput = z.strictObject({ teamId: id })

export type LookInput = z.infer<typeof lookInput>
export type ReadLogInput = z.infer<typeof readLogInput>
export type UndoInput = z.infer<typeof undoInput>
export type ImportInput = z.infer<typeof importInput>
export type ExampleInput = z.infer<typeof exampleInput>
