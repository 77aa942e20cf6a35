import { z } from 'zod'
import { makeCalendarLinkInput } from './input'
import { feedParts } from './model'

const ticked = z.literal('on').optional()

/** What the form sends: a tick for each part, which an unticked box leaves out. */
export const makeCalendarLinkForm = z
  .strictObject({
    label: z.string(),
    detail: z.string(),
    blocks: ticked,
    steps: ticked,
    exams: ticked,
    reviews: ticked,
    rotations: ticked,
  })
  .transform(({ label, detail, ...ticks }) => ({ label, detail, parts: feedParts.filter((part) => ticks[part]) }))
  .pipe(makeCalendarLinkInput)
