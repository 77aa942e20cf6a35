import { z } from 'zod'
import type { Database } from '@/db'
import { frameworks } from '@/db/schema'
import { systemContext } from '@/lib/access/system-context'
import { publishEntries } from '@/lib/catalog/commands/publish-entries'
import { activityInput, frameworkInput, roleInput, skillInput } from '@/lib/catalog/input'
import certificationsFile from './catalogue/certifications.json'
import coursesFile from './catalogue/courses.json'
import frameworksFile from './catalogue/frameworks.json'
import projectsFile from './catalogue/projects.json'
import rolesFile from './catalogue/roles.json'
import rotationsFile from './catalogue/rotations.json'
import skillsFile from './catalogue/skills.json'

/** The catalogue that ships with the product, checked like any other that comes in. */
export const starterCatalogue = () => ({
  frameworks: z.array(frameworkInput).parse(frameworksFile),
  skills: z.array(skillInput).parse(skillsFile),
  roles: z.array(roleInput).parse(rolesFile),
  activities: z.array(activityInput).parse([...certificationsFile, ...coursesFile, ...rotationsFile, ...projectsFile]),
})

/** Puts the starter catalogue into a database that has none; does nothing where there is one. */
export async function seedStarterCatalogue(db: Database, now: Date): Promise<void> {
  const [already] = await db.select({ id: frameworks.id }).from(frameworks).limit(1)
  if (already) return
  const starter = starterCatalogue()
  await publishEntries(systemContext('starter-catalogue', db, now), starter)
  await db.insert(frameworks).values(starter.frameworks).onConflictDoNothing()
}
