import { z } from 'zod'
import { highestLevel } from '@/lib/catalog/model'
import { evidenceLimits } from '@/lib/evidence/model'

const id = z.string().min(1).max(120)
const longNote = `Keep it under ${evidenceLimits.note} characters.`
const note = z.string().trim().max(evidenceLimits.note, longNote)
/** Which content was read: what has changed since is not what is judged. */
const asRead = { evidenceId: id, revision: z.int().min(1), contentHash: z.string().length(64) }

export const signOffInput = z.strictObject({
  ...asRead,
  levels: z
    .record(id, z.int().min(1).max(highestLevel))
    .refine(
      (levels) => Object.keys(levels).length > 0,
      'Choose a level that this piece shows, or return it with a note.',
    ),
  note: note.default(''),
})
export type SignOffInput = z.infer<typeof signOffInput>

export const returnEvidenceInput = z.strictObject({
  ...asRead,
  note: note.min(10, 'Say in a sentence what is missing, so that it can be put right.'),
})
export type ReturnEvidenceInput = z.infer<typeof returnEvidenceInput>

export const askColleagueInput = z.strictObject({
  evidenceId: id,
  colleagueId: id.min(1, 'Choose whom to ask.'),
  note: note.default(''),
})
export type AskColleagueInput = z.infer<typeof askColleagueInput>

export const reopenSignOffInput = z.strictObject({
  signOffId: id,
  reason: note.min(10, 'Say in a sentence why. It stays in the ledger beside your name.'),
})
export type ReopenSignOffInput = z.infer<typeof reopenSignOffInput>
