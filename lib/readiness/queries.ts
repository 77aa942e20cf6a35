import { and, desc, eq, ne } from 'drizzle-orm'
import { heldLevels } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { currentCatalogue } from '@/lib/catalog/queries'
import { countingSignOffs } from '@/lib/ledger/counting'
import { factsOf } from '@/lib/pathways/facts'
import { assessReadiness } from './assess'
import type { Readiness } from './model'

/** How ready someone is for a role, their target unless another is asked about; undefined out of sight, or without such a role. */
export async function readinessOf(context: Context, personId: string, roleId?: string): Promise<Readiness | undefined> {
  const facts = await factsOf(context, personId)
  const asked = roleId ?? facts?.roleId
  if (!facts || !asked) return undefined
  const { roles, skills } = await currentCatalogue(context)
  const role = roles.get(asked)
  if (!role) return undefined

  return assessReadiness({
    role,
    skills,
    signOffs: await countingSignOffs(context, personId),
    recognised: await recognisedLevels(context, personId),
    claimed: Object.fromEntries(Object.entries(facts.levels).map(([id, { claimed = 0 }]) => [id, claimed])),
    today: context.now.toISOString().slice(0, 10),
  })
}

/** Skill → the level last attested on other grounds than a sign-off; it goes on holding beside what is signed off. */
async function recognisedLevels(context: Context, personId: string): Promise<Record<string, number>> {
  const rows = await context.db
    .selectDistinctOn([heldLevels.skillId], { skillId: heldLevels.skillId, level: heldLevels.level })
    .from(heldLevels)
    .where(
      and(
        eq(heldLevels.personId, personId),
        eq(heldLevels.proof, 'attested'),
        ne(heldLevels.ground, 'sign-off'),
        inSightOf(context, heldLevels.personId),
      ),
    )
    .orderBy(heldLevels.skillId, desc(heldLevels.statedAt), desc(heldLevels.id))
  return Object.fromEntries(rows.map(({ skillId, level }) => [skillId, level]))
}
