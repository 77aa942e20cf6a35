import type { Database } from '@/db'
import { people, teamMembers } from '@/db/schema'
import type { CastMember } from '../support/world'
import { sayStrain } from '@/lib/strain/commands/say-strain'
import type { As } from '../support/world'

const since = new Date('2026-09-01T09:00:00Z')

/** So many more members of the service desk, without any other trait. */
export async function addMembers(db: Database, count: number, first = 1): Promise<CastMember[]> {
  const members = Array.from({ length: count }, (_, at) => ({
    id: `member-${first + at}`,
    name: `Member ${first + at}`,
    headline: '',
    administrator: false,
  }))
  await db.insert(people).values(
    members.map(({ id, name }) => ({
      id,
      name,
      email: `${id}@fernhill.example`,
      state: 'active' as const,
      createdAt: since,
    })),
  )
  await db.insert(teamMembers).values(members.map(({ id }) => inTeam(id, 'service-desk')))
  return members
}

export const inTeam = (personId: string, teamId: string, place: 'member' | 'lead' = 'member', from = since) => ({
  id: `${personId}-${place}-${teamId}`,
  teamId,
  personId,
  place,
  from,
})

/** The span from 28 December 2026 to 24 January 2027, in which the stories' morning lies; its picture can be drawn from 1 February on. */
export const span = { from: '2026-12-28', to: '2027-01-24' }
export const settled = new Date('2027-02-01T09:00:00Z')

/** Someone says that all of a week was so, in the week of the stories' morning unless said otherwise. */
export async function says(
  as: As,
  who: CastMember,
  value: number,
  { shared = true, week = '2027-01-04' } = {},
): Promise<void> {
  const answers = { workload: value, interruptions: value, energy: value }
  const said = await sayStrain(as(who, new Date(`${week}T10:00:00Z`)), { week, shared, ...answers })
  if (!said.ok) throw new Error(said.refusal.message)
}
