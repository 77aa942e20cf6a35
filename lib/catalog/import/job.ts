import type { CatalogueEntries } from '@/lib/interchange/catalogue/kinds'
import type { EntryPreview } from '@/lib/interchange/catalogue/preview'
import type { Understood } from '@/lib/interchange/catalogue/read-files'

/** What the worker is asked: the document as it came, and the catalogue that it would change. */
export type ImportJob = { readonly text: string; readonly current: CatalogueEntries }

/** What an import would do, before it is done. */
export type ImportPreview = {
  files: readonly Understood[]
  entries: readonly EntryPreview[]
  /** Names this preview: publishing asks for it, so that nothing happens that was not seen. */
  seal: string
}

/** What the worker answers. */
export type Checked =
  /** The document itself is not what our page sends. */
  | { readonly says: 'malformed' }
  | { readonly says: 'faulty'; readonly faults: readonly string[]; readonly unlisted: number }
  | {
      readonly says: 'sound'
      readonly preview: ImportPreview
      readonly incoming: CatalogueEntries
      /** The seal of the preview that was seen before, if the document names one. */
      readonly seen: string | null
    }
