import { teamMembers, people } from '@/db/schema'
import type { Database } from '@/db'
import type { AddOpportunityInput } from '@/lib/automation/input'

/** Password resets as in the first example: 24 × 10 minutes are 4 hours a week, of which 3.2 are saved. */
export const resets = (other: Partial<AddOpportunityInput> = {}): AddOpportunityInput => ({
  teamId: 'service-desk',
  title: 'Password resets',
  note: '',
  timesPerWeek: 24,
  minutesEach: 10,
  buildHours: 40,
  savesPercent: 80,
  givesBackPercent: 50,
  people: [],
  ticketKind: null,
  ...other,
})

/** Ade, who comes first by name and aims at no role, joins the service desk. */
export async function addAde(db: Database): Promise<void> {
  const from = new Date('2026-09-01T09:00:00Z')
  await db
    .insert(people)
    .values({ id: 'ade', name: 'Ade Bello', email: 'ade@fernhill.example', state: 'active', createdAt: from })
  await db
    .insert(teamMembers)
    .values({ id: 'ade-in-service-desk', teamId: 'service-desk', personId: 'ade', place: 'member', from })
}
