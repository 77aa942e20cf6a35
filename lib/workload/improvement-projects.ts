import { and, eq, inArray, sql } from 'drizzle-orm'
import { hourEntries, learningGoals, projectParts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Led } from '@/lib/people/model'
import { inTeam } from './growth-counts'

/**
 * Improvement projects of a team by month: those in which its people had learning goals that were not dropped, or wrote hours
 * of improving or making new. Entries are asked for project by project and month by month, because those of two years are
 * many and a team's projects are few.
 */
export async function improvementProjects(
  context: Context,
  team: Led,
  months: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = [...(await projectsWorkedOn(context, team, months)), ...(await projectsLearntIn(context, team, months))]
  return new Map(
    months.map((month) => [
      month,
      new Set(rows.filter((row) => row.month === month).map(({ projectId }) => projectId)).size,
    ]),
  )
}

type Row = { month: string; projectId: string }

const inMonths = (months: readonly string[]) =>
  sql`(select value as month, (value || '-01')::date as begins, (value || '-01')::date + interval '1 month' as ends
    from jsonb_array_elements_text(${JSON.stringify(months)}::jsonb)) as months`
const month = sql<string>`months.month`

function projectsWorkedOn(context: Context, team: Led, months: readonly string[]): Promise<Row[]> {
  const { db } = context
  const theirs = db
    .selectDistinct({ projectId: projectParts.projectId })
    .from(projectParts)
    .where(inArray(projectParts.personId, inTeam(context, team)))
    .as('theirs')
  const wrote = db
    .select({ id: hourEntries.id })
    .from(hourEntries)
    .where(
      and(
        eq(hourEntries.projectId, theirs.projectId),
        inArray(hourEntries.mix, ['grow', 'transform']),
        sql`${hourEntries.day} >= months.begins and ${hourEntries.day} < months.ends`,
        inArray(hourEntries.personId, inTeam(context, team)),
      ),
    )
    // One is enough: so each question ends at the first entry that the index has.
    .limit(1)
    .as('wrote')
  return db
    .select({ month, projectId: theirs.projectId })
    .from(theirs)
    .crossJoin(inMonths(months))
    .crossJoinLateral(wrote)
}

function projectsLearntIn(context: Context, team: Led, months: readonly string[]): Promise<Row[]> {
  return context.db
    .selectDistinct({ month, projectId: projectParts.projectId })
    .from(learningGoals)
    .innerJoin(projectParts, eq(projectParts.id, learningGoals.partId))
    .innerJoin(
      inMonths(months),
      and(sql`${learningGoals.from} < months.ends`, sql`${learningGoals.by} >= months.begins`),
    )
    .where(
      and(
        inArray(learningGoals.personId, inTeam(context, team)),
        sql`${learningGoals.ending} is distinct from 'dropped'`,
      ),
    )
}
