import { z } from 'zod'

const id = z.string().min(1).max(80)
const bytes = z.custom<Uint8Array>((sent) => sent instanceof Uint8Array, 'Send the bytes of the file.')

/** A file as it is; or, with `pasted`, the text of rows that were copied from a spreadsheet. */
export const readFileInput = z.strictObject({
  cohortId: id,
  name: z
    .string()
    .trim()
    .min(1, 'Please give the name of the file.')
    .transform((name) => name.slice(-200)),
  pasted: z.literal('yes').optional(),
  bytes,
})

/** The document in which the page sends rows, mapping and repairs, as JSON in UTF-8: only a worker looks inside. */
export const importDocumentInput = z.strictObject({ cohortId: id, bytes })

export const undoImportInput = z.strictObject({ importId: id, version: z.coerce.number().int().min(1) })

export const exampleInput = z.strictObject({
  cohortId: id,
  file: z.enum(['example.csv', 'example.xlsx', 'invented.csv', 'invented.xlsx'], 'There is no such example.'),
})

export type ReadFileInput = z.infer<typeof readFileInput>
export type ImportDocumentInput = z.infer<typeof importDocumentInput>
export type UndoImportInput = z.infer<typeof undoImportInput>
export type ExampleInput = z.infer<typeof exampleInput>
