import type { Standard } from '../model'

/** One version of a programme's standard. `publishedAt` null: it is being worked on, and nobody goes by it yet. */
export type StandardVersion = {
  id: string
  programmeId: string
  /** Counted from 1 within the programme. */
  number: number
  standard: Standard
  /** What is different from the version before, in the words of whoever published it. */
  note: string
  publishedAt: Date | null
  createdAt: Date
  /** Who began it, by name; null: the product itself. */
  createdBy: string | null
  /** Of the draft: raised by every change, so that two people do not overwrite each other. */
  version: number
}
