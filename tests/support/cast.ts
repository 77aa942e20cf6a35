import type { Database } from '@/db'
import {
  appointments,
  mentorships,
  organisation,
  people,
  programmePeople,
  programmes,
  teamMembers,
  teams,
} from '@/db/schema'

export type CastMember = { id: string; name: string; headline: string; administrator: boolean }

const someone = (id: string, name: string, headline: string, administrator = false): CastMember => ({
  id,
  name,
  headline,
  administrator,
})

/** On the way from the service desk to cloud engineer. */
export const priya = someone('priya', 'Priya Nair', 'Service desk analyst, on the way to cloud engineer')
/** Mentor of Priya. */
export const marcus = someone('marcus', 'Marcus Webb', 'Cloud engineer and mentor')
/** Lead of the service desk, Priya's team. */
export const ingrid = someone('ingrid', 'Ingrid Solheim', 'Team lead, service desk')
/** Works here too, and stands in no relationship to anyone. */
export const rival = someone('viktor', 'Viktor Hale', 'Desktop support technician')
/** Manages the programme in which Priya is enrolled. */
export const helen = someone('helen', 'Helen Okafor', 'Programme manager')
export const amara = someone('amara', 'Amara Boateng', 'Administrator', true)
/** A senior system administrator in the infrastructure team, which has no lead in the cast. */
export const tomas = someone('tomas', 'Tomas Lindqvist', 'Senior systems administrator')

export const cast = [priya, marcus, ingrid, rival, helen, amara, tomas] as const

export const emailOf = ({ id }: CastMember): string => `${id}@fernhill.example`

/** The Monday morning on which every story begins. */
export const now = new Date('2027-01-04T09:00:00Z')
const before = new Date('2026-09-01T09:00:00Z')

/** Puts the cast and their relationships into an empty database. */
export async function seedCast(db: Database): Promise<void> {
  await db.insert(organisation).values({ name: 'Fernhill', mode: 'real', createdAt: before })
  await db.insert(people).values(
    cast.map((member) => ({
      id: member.id,
      name: member.name,
      headline: member.headline,
      email: emailOf(member),
      state: 'active' as const,
      createdAt: before,
    })),
  )
  await db
    .insert(appointments)
    .values({ id: 'amara-administers', personId: amara.id, office: 'administrator', from: before })
  await db
    .insert(mentorships)
    .values({ id: 'marcus-mentors-priya', mentorId: marcus.id, learnerId: priya.id, from: before })
  await db.insert(teams).values([
    { id: 'service-desk', name: 'Service desk', createdAt: before },
    { id: 'infrastructure', name: 'Infrastructure', createdAt: before },
  ])
  await db.insert(teamMembers).values([
    { id: 'ingrid-leads', teamId: 'service-desk', personId: ingrid.id, place: 'lead', from: before },
    { id: 'priya-in-service-desk', teamId: 'service-desk', personId: priya.id, place: 'member', from: before },
    { id: 'tomas-in-infrastructure', teamId: 'infrastructure', personId: tomas.id, place: 'member', from: before },
  ])
  await db.insert(programmes).values({ id: 'cloud-2027', title: 'Cloud 2027', createdAt: before })
  await db.insert(programmePeople).values([
    { id: 'helen-manages', programmeId: 'cloud-2027', personId: helen.id, place: 'manager', from: before },
    { id: 'priya-in-cloud', programmeId: 'cloud-2027', personId: priya.id, place: 'enrolled', from: before },
  ])
}
