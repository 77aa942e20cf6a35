import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { heldLevels, mentorTerms, mentorWishes, mentorships, people, programmePeople, targets } from '@/db/schema'
import { helen, marcus, now, priya, rival, tomas } from '../support/cast'

export const programmeId = 'cloud-2027'
const before = new Date('2026-09-01T09:00:00Z')

/**
 * Viktor is enrolled beside Priya, has no mentor, and aims at cloud engineer: he lacks linux 2, networking 2 and cloud platforms 3.
 * Marcus (networking 4) and Tomas (linux 5, in Stockholm) are open to mentor; Marcus has room for one more beside Priya.
 */
export async function seedMatching(db: Database): Promise<void> {
  await enrol(db, rival.id)
  await db.insert(targets).values({ id: 'viktor-aims', personId: rival.id, roleId: 'cloud-engineer', chosenAt: before })
  await db.update(people).set({ timeZone: 'Europe/Stockholm' }).where(eq(people.id, tomas.id))
  await attest(db, marcus.id, 'networking', 4)
  await attest(db, tomas.id, 'linux', 5)
  await offerToMentor(db, marcus.id)
  await offerToMentor(db, tomas.id)
}

export const enrol = (db: Database, personId: string) =>
  db
    .insert(programmePeople)
    .values({ id: `${personId}-enrolled`, programmeId, personId, place: 'enrolled', from: before })

export const attest = (db: Database, personId: string, skillId: string, level: number) =>
  db.insert(heldLevels).values({
    id: `${personId}-${skillId}`,
    personId,
    skillId,
    level,
    proof: 'attested',
    ground: 'prior-learning',
    statedBy: helen.id,
    statedAt: before,
  })

export const offerToMentor = (db: Database, personId: string, most = 2, minutesPerWeek = 120) =>
  db.insert(mentorTerms).values({ personId, isOpen: true, people: most, minutesPerWeek, reviewMinutesPerWeek: 60 })

export const wish = (db: Database, personId: string, wishes: Partial<typeof mentorWishes.$inferInsert>) =>
  db.insert(mentorWishes).values({ minutesPerWeek: 60, ...wishes, personId })

/** Priya has no mentor any more. */
export const freePriya = (db: Database) =>
  db.update(mentorships).set({ to: now }).where(eq(mentorships.learnerId, priya.id))
