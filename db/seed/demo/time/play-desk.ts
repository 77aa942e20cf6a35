import type { Database } from '@/db'
import { people, teamMembers } from '@/db/schema'
import { contextOfMember } from '@/lib/access/system-context'
import { newId } from '@/lib/core/ids'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { succeed } from '../stage'
import { demoDesk, type DeskMember } from './desk'

const teamId = 'service-desk'

/** The rest of the service desk comes in: some of them with a role that they aim at. */
export async function playDesk(db: Database, today: string, began: Date): Promise<void> {
  await db.insert(people).values(
    demoDesk.map(({ id, name }) => ({
      id,
      name,
      email: `${id}@fernhill.example`,
      state: 'active' as const,
      createdAt: began,
    })),
  )
  await db
    .insert(teamMembers)
    .values(
      demoDesk.map(({ id }) => ({ id: newId(began), teamId, personId: id, place: 'member' as const, from: began })),
    )
  for (const member of demoDesk) await beginGrowing(db, addDays(mondayOf(today), -21), member)
}

async function beginGrowing(db: Database, monday: string, { id, name, aims }: DeskMember): Promise<void> {
  if (!aims) return
  const context = contextOfMember({ id, name }, db, new Date(`${monday}T09:00:00Z`))
  await succeed(claimLevels(context, { levels: { ...aims.levels } }))
  await succeed(chooseTarget(context, { roleId: aims.role, wishedBy: null }))
  const { hoursPerWeek } = aims
  await succeed(setTerms(context, { hoursPerWeek, budget: null, deadline: null, version: 0 }))
  await succeed(makePlan(context, {}))
}
