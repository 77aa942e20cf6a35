import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'
import { evidenceLimits as limits } from './model'

const id = z.string().min(1).max(120)
const revision = z.int().min(1)
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'That file is not one of ours. Choose it again.')
// Half of a surrogate pair is no character, and no database takes it.
const wholeCharacters = (typed: string) => typed.replace(/\p{Cs}/gu, '\ufffd')
const text = (most: number, says: string) =>
  z
    .string()
    .max(most, says)
    .transform((typed) => wholeCharacters(typed).trim())

const direction = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const sayTitle = 'Give it a title, such as “Replaced the switch in Leeds”.'
const title = text(limits.title, `Please use at most ${limits.title} characters.`)
  // A direction mark in a title would turn around what stands beside it in every list.
  .transform((typed) => typed.replace(direction, '').replace(/\s+/g, ' '))
  .refine((typed) => typed !== '', sayTitle)

const sayUrl = 'Give a web address, such as https://tickets.example/CHG-1042.'
const url = z
  .string()
  .trim()
  .transform((typed) => (typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .transform((typed) => typed || null)
  .pipe(
    z
      .url({ protocol: /^https?$/, error: sayUrl })
      .max(limits.url, 'This address is too long.')
      .nullable(),
  )

const day = z
  .string()
  .transform((typed) => typed || null)
  .refine((typed) => typed === null || isDate(typed), 'Give a day, like 2027-03-14.')

const contentFields = {
  title,
  account: text(limits.account, `Please use at most ${limits.account.toLocaleString('en-GB')} characters.`),
  url,
  fileHash: hash.nullable(),
  happenedOn: day,
  claims: z
    .record(id, z.int().min(1, 'Choose a level from 1 to 7.').max(7, 'Choose a level from 1 to 7.'))
    .refine((claims) => Object.keys(claims).length > 0, 'Say which skill it shows, and at which level.')
    .refine((claims) => Object.keys(claims).length <= limits.claims, `Claim ${limits.claims} skills at most.`),
  goalIds: z.array(id).max(limits.goals, `Choose ${limits.goals} goals at most.`),
}

const showsSomething = ({ account, url: link, fileHash }: { account: string; url: string | null; fileHash: unknown }) =>
  account !== '' || link !== null || fileHash !== null
const nothingToSee = {
  path: ['account'],
  message: 'Say what you did, give a link to it, or add a file: one of the three is enough.',
  // Said together with what else is missing, not only once everything else is right.
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && 'account' in value,
}

export const submitEvidenceInput = z.strictObject(contentFields).refine(showsSomething, nothingToSee)
export type SubmitEvidenceInput = z.infer<typeof submitEvidenceInput>

export const reviseEvidenceInput = z
  .strictObject({
    ...contentFields,
    evidenceId: id,
    /** The revision that was on the page when the change was written. */
    revision,
    /** That sign-offs of what it said before are void from then on was read and is meant. */
    voids: z.boolean(),
  })
  .refine(showsSomething, nothingToSee)
export type ReviseEvidenceInput = z.infer<typeof reviseEvidenceInput>

export const withdrawEvidenceInput = z.strictObject({ evidenceId: id, revision: z.coerce.number().int().min(1) })
export type WithdrawEvidenceInput = z.infer<typeof withdrawEvidenceInput>

const scrap = (most: number) => z.string().max(most).transform(wholeCharacters)

/** What is being written, finished or not: bounded, so that it can be kept, and otherwise as it was typed. */
export const draftContent = z.strictObject({
  title: scrap(1_000),
  account: scrap(20_000),
  url: scrap(2_000),
  file: z.strictObject({ hash, name: scrap(limits.fileName) }).nullable(),
  happenedOn: scrap(20),
  claims: z.array(z.strictObject({ skillId: scrap(120), level: z.int().min(0).max(7) })).max(limits.claims),
  goalIds: z.array(id).max(limits.goals),
})
export type DraftContent = z.infer<typeof draftContent>

/** `about` is `new`, or the piece of evidence that is being changed. */
export const saveDraftInput = z.strictObject({ about: id, content: draftContent })
export const discardDraftInput = z.strictObject({ about: id })

export const addFileInput = z.strictObject({
  name: z.string().max(1_000, 'The name of this file is too long.'),
  bytes: z.custom<Uint8Array>((sent) => sent instanceof Uint8Array),
})
export type AddFileInput = z.infer<typeof addFileInput>

export const openFileInput = z.strictObject({ hash })
export const levelsInWordsInput = z.strictObject({ skillId: id })
export const findDraftInput = z.strictObject({ about: id })
