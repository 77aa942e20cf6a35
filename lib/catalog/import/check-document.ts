import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '@/lib/core/canonical'
import { sayFault } from '@/lib/interchange/catalogue/fault'
import { previewImport } from '@/lib/interchange/catalogue/preview'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import type { Checked, ImportJob } from './job'

const documentInput = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(200), base64: z.string() }))
    .min(1)
    .max(20),
  seal: z.string().max(64).nullable(),
})

/** Reads what the import page sent, and says what is wrong with the files or what they would change. Holds its thread until then. */
export function checkDocument({ text, current }: ImportJob): Checked {
  const document = documentInput.safeParse(parsed(text))
  if (!document.success) return { says: 'malformed' }
  const files = document.data.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))

  const read = readCatalogueFiles(files, current)
  const { listed, unlisted } = read.faults
  if (listed.length > 0) return { says: 'faulty', faults: listed.map(sayFault), unlisted }
  const entries = previewImport(current, read.entries)
  const seal = createHash('sha256').update(canonicalJson(entries)).digest('hex')
  return {
    says: 'sound',
    preview: { files: read.files, entries, seal },
    incoming: read.entries,
    seen: document.data.seal,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
