import { z } from 'zod'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { catalogueCsv, catalogueJson } from '@/lib/interchange/catalogue/write'
import { allEntries } from './all-entries'

const exported = ['catalogue.json', 'frameworks.csv', 'skills.csv', 'roles.csv', 'activities.csv'] as const
export const exportInput = z.looseObject({ list: z.string() })

export type ExportedFile = { name: string; type: string; text: string }

/** The catalogue of today as a file that can be imported again: all of it as JSON, or one list as a table without formulas. */
export async function exportCatalogue(
  context: Context,
  { list }: z.infer<typeof exportInput>,
): Promise<Result<ExportedFile>> {
  authorize(context.actor, 'catalogue.edit', {})
  const name = exported.find((one) => one === list)
  if (!name) return refuse('not-found', `There is no such file. There are ${exported.join(', ')}.`)
  const entries = await allEntries(context)

  const day = context.now.toISOString().slice(0, 10)
  if (name === 'catalogue.json')
    return done({ name: `catalogue-${day}.json`, type: 'application/json', text: catalogueJson(entries) })
  const table = {
    'frameworks.csv': () => catalogueCsv('frameworks', entries.frameworks),
    'skills.csv': () => catalogueCsv('skills', entries.skills),
    'roles.csv': () => catalogueCsv('roles', entries.roles),
    'activities.csv': () => catalogueCsv('activities', entries.activities),
  }[name]
  return done({ name, type: 'text/csv', text: `\ufeff${table()}` })
}
