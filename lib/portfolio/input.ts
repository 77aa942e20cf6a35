import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'
import { experienceKinds, portfolioItemKinds, portfolioLimits, shareDays, witnessAnswers } from './model'

const id = z.string().min(1).max(120)
const version = z.int32().min(0)
const text = (most: number) => z.string().trim().max(most, `Please use at most ${most} characters.`)
const line = (most: number, says: string) => text(most).min(1, says)
const day = z.string().refine(isDate, 'Give a day, like 2027-01-04.')

const experience = z.strictObject({
  kind: z.enum(experienceKinds, 'Choose what kind of work it was.'),
  title: line(portfolioLimits.title, 'Say what the work was, in a few words.'),
  client: line(portfolioLimits.client, 'Say for whom you did it.'),
  from: day,
  to: day.nullable(),
  summary: text(portfolioLimits.summary),
  skillIds: z
    .array(id)
    .max(portfolioLimits.skills, `Name ${portfolioLimits.skills} skills at most: those that it really called for.`)
    .transform((skillIds) => [...new Set(skillIds)]),
})

const inOrder = ({ from, to }: { from: string; to: string | null }) => to === null || to >= from
const order = { path: ['to'], message: 'It cannot end before it began.' }

export const addExperienceInput = experience.extend({ shown: z.boolean() }).refine(inOrder, order)
export const changeExperienceInput = experience.extend({ experienceId: id, version }).refine(inOrder, order)
export const removeExperienceInput = z.strictObject({ experienceId: id, removed: z.boolean() })

export const askWitnessInput = z.strictObject({
  experienceId: id,
  name: line(portfolioLimits.witnessName, 'Say whom you ask, by name.'),
  capacity: line(portfolioLimits.witnessName, 'Say what they are to the work, such as client or engagement lead.'),
})
export const revokeWitnessInput = z.strictObject({ requestId: id })

const token = z.string().min(1).max(200)
export const answerWitnessInput = z.strictObject({
  token,
  answer: z.enum(witnessAnswers, 'Choose one of the two buttons.'),
  words: text(portfolioLimits.words).default(''),
})

export const setWordsInput = z.strictObject({
  headline: text(portfolioLimits.headline),
  about: text(portfolioLimits.about),
  version,
})
export const showReadinessInput = z.strictObject({ shown: z.boolean() })
export const showItemInput = z.strictObject({ kind: z.enum(portfolioItemKinds), itemId: id, shown: z.boolean() })

export const makeShareLinkInput = z.strictObject({
  label: line(portfolioLimits.label, 'Say for whom the link is, so that you know later which one to end.'),
  days: z.literal(shareDays, 'Choose how long the link lasts.'),
})
export const revokeShareLinkInput = z.strictObject({ linkId: id })
export const nothingInput = z.strictObject({})

export type AddExperienceInput = z.infer<typeof addExperienceInput>
export type ChangeExperienceInput = z.infer<typeof changeExperienceInput>
export type RemoveExperienceInput = z.infer<typeof removeExperienceInput>
export type AskWitnessInput = z.infer<typeof askWitnessInput>
export type RevokeWitnessInput = z.infer<typeof revokeWitnessInput>
export type AnswerWitnessInput = z.infer<typeof answerWitnessInput>
export type SetWordsInput = z.infer<typeof setWordsInput>
export type ShowReadinessInput = z.infer<typeof showReadinessInput>
export type ShowItemInput = z.infer<typeof showItemInput>
export type MakeShareLinkInput = z.infer<typeof makeShareLinkInput>
export type RevokeShareLinkInput = z.infer<typeof revokeShareLinkInput>
