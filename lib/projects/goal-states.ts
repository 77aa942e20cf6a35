import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { evidence, evidenceRevisions, planTerms } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { inSightOf } from '@/lib/access/visible-people'
import type { EvidenceState } from '@/lib/evidence/model'
import { todayIn } from '@/lib/pathways/model'
import { relationsOf } from '@/lib/people/relations'
import { activityOfGoal } from './model'
import type { Goal, GoalState, GoalView } from './view'

/** Learning goals with where each stands, what was handed in for it, and whether its person leaves it out of their plan. */
export async function withStates(context: Context, goals: readonly Goal[]): Promise<GoalView[]> {
  if (goals.length === 0) return []
  const { actor, now } = context
  const personIds = [...new Set(goals.map(({ person }) => person.id))]
  const pieces = await evidenceFor(context, goals, personIds)
  const leftOut = await leftOutBy(context, personIds)
  const relations = await relationsOf(context, personIds)
  const today = todayIn('UTC', now)

  return goals.map((goal) => {
    const handedIn = pieces.filter(({ goalIds }) => goalIds.includes(goal.id))
    const person = { ...goal.person, email: '', state: 'active' as const, ...relations(goal.person.id) }
    return {
      ...goal,
      state:
        goal.ending ??
        stateOf(
          goal,
          handedIn.map(({ state }) => state),
          today,
        ),
      evidence: handedIn.map(({ id, title }) => ({ id, title })),
      leftOut: leftOut(goal),
      isMine: goal.person.id === actor.id,
      canDrop: goal.ending === null && can(actor, 'goal.attach', person),
    }
  })
}

function stateOf({ by }: Goal, handedIn: readonly EvidenceState[], today: string): GoalState {
  if (handedIn.includes('waiting')) return 'waiting'
  if (handedIn.at(-1) === 'returned') return 'returned'
  return by < today ? 'late' : 'open'
}

const evidenceFor = (context: Context, goals: readonly Goal[], personIds: readonly string[]) =>
  context.db
    .select({
      id: evidence.id,
      state: evidence.state,
      title: sql<string>`${evidenceRevisions.content}->>'title'`,
      goalIds: sql<string[]>`${evidenceRevisions.content}->'goalIds'`,
    })
    .from(evidence)
    .innerJoin(
      evidenceRevisions,
      and(eq(evidenceRevisions.evidenceId, evidence.id), eq(evidenceRevisions.revision, evidence.revision)),
    )
    .where(
      and(
        inArray(evidence.personId, [...personIds]),
        ne(evidence.state, 'withdrawn'),
        inSightOf(context, evidence.personId),
        sql`jsonb_exists_any(${evidenceRevisions.content}->'goalIds', array[${sql.join(
          goals.map(({ id }) => sql`${id}`),
          sql`, `,
        )}]::text[])`,
      ),
    )
    .orderBy(asc(evidence.submittedAt))

async function leftOutBy(context: Context, personIds: readonly string[]) {
  const rows = await context.db
    .select({ personId: planTerms.personId, exclude: planTerms.exclude })
    .from(planTerms)
    .where(and(inArray(planTerms.personId, [...personIds]), inSightOf(context, planTerms.personId)))
  return ({ id, person }: Goal) =>
    rows.some(({ personId, exclude }) => personId === person.id && exclude.includes(activityOfGoal(id)))
}
