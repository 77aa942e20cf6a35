import { z } from 'zod'
import { makeCalendarLinkInput } from './input'
import { arrangeSeveralInput } from '@/lib/protected-time/inputs/several'
import { feedParts } from './model'
import { readTimes } from './views/proposal'

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

/** A proposal as its radio button sends it. */
export const protectTimesForm = z
  .strictObject({
    times: z
      .string('Choose one of the proposals.')
      .regex(/^\d-\d{1,4}-\d{1,3}(,\d-\d{1,4}-\d{1,3}){0,13}$/, 'Choose one of the proposals.'),
  })
  .transform(({ times }) => ({ blocks: readTimes(times) }))
  .pipe(arrangeSeveralInput)
