import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'
import { mostWishedSkills } from './views/wishes'

const id = z.string().min(1).max(120)
const day = z.string().refine(isDate, 'Please give a day, like 2027-01-04.')
const whole = (most: number, says: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, 'Please give a whole number.')
    .transform(Number)
    .refine((number) => number <= most, says)
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
const perWeek = whole(2_400, 'That is more than 40 hours a week.')

export const setMentorTermsInput = z
  .strictObject({
    isOpen: z.literal('yes').optional(),
    people: whole(20, 'Nobody mentors more than 20 people at once here.'),
    minutesPerWeek: perWeek,
    reviewMinutesPerWeek: perWeek,
    version,
  })
  .transform(({ isOpen, ...rest }) => ({ ...rest, isOpen: isOpen === 'yes' }))
export type SetMentorTermsInput = z.infer<typeof setMentorTermsInput>

/** A form with a field for each wished skill (`skill-1`, the dearest, to `skill-5`) and for each mentor (`mentor-` and their id). */
export const setMentorWishesInput = z
  .record(z.string().max(200), z.string().max(200))
  .transform(({ minutesPerWeek, version: given, ...fields }) => ({
    minutesPerWeek,
    version: given,
    skills: Array.from({ length: mostWishedSkills }, (_, at) => fields[`skill-${at + 1}`] ?? '').filter(Boolean),
    prefers: chosen(fields, 'prefers'),
    avoids: chosen(fields, 'avoids'),
    unknown: Object.entries(fields).filter(
      ([name, value]) => !/^skill-[1-5]$/.test(name) && !(name.startsWith('mentor-') && isFeeling(value)),
    ).length,
  }))
  .pipe(
    z.strictObject({
      minutesPerWeek: whole(600, 'Ten hours a week are the most that one can ask of a mentor.').refine(
        (minutes) => minutes >= 15,
        'Please ask for 15 minutes at least.',
      ),
      version,
      skills: z
        .array(id)
        .refine((skills) => new Set(skills).size === skills.length, 'Please name each skill only once.'),
      prefers: z.array(id).max(200),
      avoids: z.array(id).max(200),
      unknown: z.literal(0, 'This form was not sent by our own page. Reload it and try again.'),
    }),
  )
export type SetMentorWishesInput = z.infer<typeof setMentorWishesInput>

export const acceptOfferInput = z
  .strictObject({ offerId: id, from: day, to: day })
  .refine(({ from, to }) => !isDate(from) || !isDate(to) || from <= to, {
    path: ['to'],
    message: 'The last day comes before the first.',
  })
export type AcceptOfferInput = z.infer<typeof acceptOfferInput>

export const declineOfferInput = z.strictObject({
  offerId: id,
  note: z.string().trim().max(500, 'Please use at most 500 characters.').default(''),
})
export type DeclineOfferInput = z.infer<typeof declineOfferInput>

/** With a matching: its decisions are kept, and everything else is found anew. */
export const drawUpMatchingInput = z.strictObject({
  programmeId: id,
  matchingId: id.optional(),
  version: version.optional(),
})
export type DrawUpMatchingInput = z.infer<typeof drawUpMatchingInput>

/** `mentorId`: a mentor, or one of the words below. */
export const changePairInput = z.strictObject({ matchingId: id, version, learnerId: id, mentorId: id })
export type ChangePairInput = z.infer<typeof changePairInput>

export const publishMatchingInput = z
  .strictObject({ matchingId: id, version, from: day, to: day })
  .refine(({ from, to }) => !isDate(from) || !isDate(to) || from <= to, {
    path: ['to'],
    message: 'The last day comes before the first.',
  })
export type PublishMatchingInput = z.infer<typeof publishMatchingInput>

export const withdrawOfferInput = z.strictObject({ offerId: id })
export type WithdrawOfferInput = z.infer<typeof withdrawOfferInput>

const isFeeling = (value: string) => ['', 'prefers', 'avoids'].includes(value)

const chosen = (fields: Record<string, string>, feeling: string): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('mentor-') && value === feeling ? [name.slice('mentor-'.length)] : [],
  )
