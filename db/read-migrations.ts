import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

export type Migration = { number: number; name: string; checksum: string; statements: readonly string[] }

const journal = z.object({ entries: z.array(z.object({ idx: z.int(), tag: z.string() })) })

/** The migrations of this version, in order, as drizzle-kit wrote them. */
export function readMigrations(folder: string): readonly Migration[] {
  const { entries } = journal.parse(JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')))

  return entries.map(({ idx, tag }) => {
    // A checkout on Windows may have turned the line ends; that is no change.
    const text = fs.readFileSync(path.join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n')
    return {
      number: idx,
      name: tag,
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: text.split('--> statement-breakpoint').filter((statement) => statement.trim() !== ''),
    }
  })
}
