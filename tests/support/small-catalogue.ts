import type { Database } from '@/db'
import { activities, roles, skills } from '@/db/schema'
import type { CatalogueActivity, Role, Skill } from '@/lib/catalog/model'

const skill = (id: string, title: string, area: Skill['area']): Skill => ({
  id,
  title,
  area,
  depth: 'technical',
  description: `${title}, as the small catalogue of the tests has it.`,
  levels: [0, 1, 2, 3, 4, 5, 6, 7].map((level) => `What ${title} at ${level} looks like.`),
})

const outlook = { automated: ['sorting tickets'], remains: ['unclear problems'], says: 'Less routine, more judgement.' }

export const smallSkills: readonly Skill[] = [
  skill('user-support', 'User support', 'service'),
  skill('linux', 'Linux', 'infrastructure'),
  skill('networking', 'Networking', 'infrastructure'),
  skill('cloud-platforms', 'Cloud platforms', 'cloud'),
]

export const smallRoles: readonly Role[] = [
  {
    id: 'service-desk-analyst',
    title: 'Service desk analyst',
    line: 'technical',
    summary: 'Takes the first call.',
    requires: { 'user-support': 2, networking: 1 },
    from: [],
    outlook,
  },
  {
    id: 'cloud-engineer',
    title: 'Cloud engineer',
    line: 'technical',
    summary: 'Builds and runs cloud platforms.',
    requires: { linux: 2, networking: 2, 'cloud-platforms': 3 },
    from: ['service-desk-analyst'],
    outlook,
  },
]

/** From networking 1 to cloud engineer there are two ways to Linux 2, and one to everything else: 40 or 44, then 30, 60 and 65 hours. */
export const smallActivities: readonly CatalogueActivity[] = [
  {
    id: 'course-linux',
    title: 'Linux course',
    kind: 'course',
    summary: 'Linux from the shell up.',
    hours: 40,
    cost: { amount: 300, currency: 'GBP' },
    raises: { linux: 2 },
    needs: {},
  },
  {
    id: 'self-study-linux',
    title: 'Linux self-study',
    kind: 'self-study',
    summary: 'Linux with a book and a machine.',
    hours: 44,
    raises: { linux: 2 },
    needs: {},
  },
  {
    id: 'course-networking',
    title: 'Networking course',
    kind: 'course',
    summary: 'Routing and switching.',
    hours: 30,
    raises: { networking: 2 },
    needs: { networking: 1 },
  },
  {
    id: 'certification-cloud',
    title: 'Cloud practitioner',
    kind: 'certification',
    summary: 'The first cloud certificate.',
    hours: 60,
    cost: { amount: 100, currency: 'GBP' },
    raises: { 'cloud-platforms': 2 },
    needs: { linux: 1 },
    certificate: {
      issuer: 'Example Certifications',
      code: 'EX-100',
      prerequisites: 'None.',
      validMonths: 36,
      source: 'https://certifications.example/ex-100',
    },
  },
  {
    id: 'rotation-cloud',
    title: 'Cloud rotation',
    kind: 'rotation',
    summary: 'Thirteen weeks beside the cloud team.',
    hours: 65,
    raises: { 'cloud-platforms': 3 },
    needs: { 'cloud-platforms': 2, networking: 2 },
    rotation: { weeks: 13, startMonths: [1, 4, 7, 10] },
  },
]

/** Puts the small catalogue into a database, as its first revision. */
export async function seedSmallCatalogue(db: Database, madeAt: Date): Promise<void> {
  const first = ({ id }: { id: string }) => ({ revisionId: `${id}@1`, revision: 1, madeAt })
  await db.insert(skills).values(smallSkills.map((entry) => ({ ...entry, ...first(entry) })))
  await db.insert(roles).values(smallRoles.map((entry) => ({ ...entry, ...first(entry) })))
  await db.insert(activities).values(smallActivities.map((entry) => ({ ...entry, ...first(entry) })))
}
