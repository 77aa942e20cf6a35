import { z } from 'zod'
import { askColleagueInput, returnEvidenceInput, signOffInput } from './input'

/** What the review's forms send, as text, turned into what the commands take; `next` is the piece to go on with. */
const next = z.string().max(120)
const number = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text)

/** One field `level.<skill>` for each claim; 0 where the piece does not show it. */
export const signOffForm = z
  .record(z.string(), z.string())
  .transform(({ revision, ...fields }): unknown => {
    const entries = Object.entries(fields)
    const levels = entries
      .filter(([name, level]) => name.startsWith('level.') && level !== '0')
      .map(([name, level]) => [name.slice('level.'.length), number(level)])
    return {
      ...Object.fromEntries(entries.filter(([name]) => !name.startsWith('level.'))),
      revision: number(revision),
      levels: Object.fromEntries(levels),
    }
  })
  .pipe(signOffInput.extend({ next }))

export const returnEvidenceForm = z
  .record(z.string(), z.string())
  .transform(({ revision, ...fields }): unknown => ({ ...fields, revision: number(revision) }))
  .pipe(returnEvidenceInput.extend({ next }))

export const askColleagueForm = askColleagueInput.extend({ next })
