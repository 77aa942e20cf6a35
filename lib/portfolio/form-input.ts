import { z } from 'zod'
import { addExperienceInput, changeExperienceInput, makeShareLinkInput, setWordsInput } from './input'

/** What forms send, as text, turned into what the commands take. An empty day is one left open. */
const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

const fields = z.strictObject({
  kind: addExperienceInput.shape.kind,
  title: z.string(),
  client: z.string(),
  from: z.string(),
  to: z.string().optional(),
  summary: z.string(),
  /** Ids, with commas between them. */
  skillIds: z.string(),
})

const read = ({ from, to, skillIds, ...rest }: z.infer<typeof fields>) => ({
  ...rest,
  from: from.trim(),
  to: to?.trim() || null,
  skillIds: skillIds.split(',').filter(Boolean),
})

export const addExperienceForm = fields
  .extend({ shown: z.string().optional() })
  .transform(({ shown, ...rest }) => ({ ...read(rest), shown: shown !== undefined }))
  .pipe(addExperienceInput)

export const changeExperienceForm = fields
  .extend({ experienceId: z.string(), version: z.string() })
  .transform(({ experienceId, version, ...rest }) => ({ ...read(rest), experienceId, version: number(version) }))
  .pipe(changeExperienceInput)

export const setWordsForm = z
  .strictObject({ headline: z.string(), about: z.string(), version: z.string() })
  .transform(({ version, ...rest }) => ({ ...rest, version: number(version) }))
  .pipe(setWordsInput)

export const makeShareLinkForm = z
  .strictObject({ label: z.string(), days: z.string() })
  .transform(({ label, days }) => ({ label, days: number(days) }))
  .pipe(makeShareLinkInput)
