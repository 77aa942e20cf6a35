import { z } from 'zod'
import { calendarLimits, feedDetails, feedParts } from './model'

const id = z.string().min(1).max(64)

export const makeCalendarLinkInput = z.strictObject({
  label: z
    .string()
    .trim()
    .min(1, 'Say which calendar it is for, such as Phone.')
    .max(calendarLimits.label, `Write at most ${calendarLimits.label} characters.`),
  parts: z
    .array(z.enum(feedParts, 'Choose from the list.'))
    .min(1, 'Choose at least one thing that it should hold.')
    .max(feedParts.length)
    .refine((parts) => new Set(parts).size === parts.length, 'Choose each of them once.'),
  detail: z.enum(feedDetails, 'Choose how much it says.'),
})

export const endCalendarLinkInput = z.strictObject({ linkId: id })

export type MakeCalendarLinkInput = z.infer<typeof makeCalendarLinkInput>
export type EndCalendarLinkInput = z.infer<typeof endCalendarLinkInput>
