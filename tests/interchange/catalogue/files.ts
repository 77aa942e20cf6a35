import type { CatalogueEntries } from '@/lib/interchange/catalogue/kinds'
import { sayFault } from '@/lib/interchange/catalogue/fault'
import { readCatalogueFiles, type FilesRead } from '@/lib/interchange/catalogue/read-files'

export const nothing: CatalogueEntries = { frameworks: [], skills: [], roles: [], activities: [] }

export const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

export const readText = (name: string, text: string, current = nothing): FilesRead =>
  readCatalogueFiles([file(name, text)], current)

export const says = ({ faults }: FilesRead): string[] => faults.listed.map(sayFault)

export const skill = (id: string) => ({
  id,
  title: id,
  area: 'infrastructure' as const,
  depth: 'technical' as const,
  description: `What ${id} is.`,
  levels: Array.from({ length: 8 }, (_, level) => `Does ${id} at ${level}.`),
})

export const course = (id: string) => ({
  id,
  title: id,
  kind: 'course' as const,
  summary: `Teaches ${id}.`,
  hours: 10,
  raises: { linux: 2 },
  needs: {},
})

export const withLinux: CatalogueEntries = { ...nothing, skills: [skill('linux')] }
