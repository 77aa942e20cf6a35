import { and, asc, eq, lt, max, ne } from 'drizzle-orm'
import { evidence } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { sayCount, sayDay } from '@/lib/core/say'
import { todayIn } from '@/lib/pathways/model'
import { relationsOf } from '@/lib/people/relations'
import { openGoalsInSight } from '@/lib/projects/goals'
import { openActions } from './meetings'
import type { CareFlag } from './views/care'

/** What is overdue around each person in sight, and the day on which each handed in evidence last. */
export async function flagsInCare(
  context: Context,
): Promise<{ flags: (personId: string) => CareFlag[]; lastEvidence: (personId: string) => Date | null }> {
  const today = todayIn('UTC', context.now)
  const waiting = await waitingTooLong(context, today)
  const goals = (await openGoalsInSight(context)).filter(({ by }) => by < today)
  const actions = (await openActions(context)).filter(({ by }) => by !== null && by < today)
  const last = new Map((await lastHandedIn(context)).map(({ personId, at }) => [personId, at]))
  const relations = await relationsOf(context, [...new Set(waiting.map(({ personId }) => personId))])
  // Mentors and leads review; a programme manager can only look who should.
  const reviews = (personId: string) =>
    [...relations(personId).mentorIds, ...relations(personId).leadIds].includes(context.actor.id)

  const of = <T>(rows: readonly T[], idOf: (row: T) => string, personId: string) =>
    rows.filter((row) => idOf(row) === personId)
  return {
    flags: (personId) => [
      ...waitingFlag(
        of(waiting, (row) => row.personId, personId),
        personId,
        reviews,
      ),
      ...of(goals, (goal) => goal.person.id, personId).map((goal): CareFlag => ({
        kind: 'goal-late',
        cause: `${goal.skill} ${goal.level} was to be reached by ${sayDay(goal.by)}.`,
        next: { says: `Talk about it in ${goal.project.name}`, href: `/projects/${goal.project.id}#goal-${goal.id}` },
      })),
      ...overdueFlag(
        of(actions, (action) => action.learnerId, personId),
        personId,
        context.actor.id,
      ),
    ],
    lastEvidence: (personId) => last.get(personId) ?? null,
  }
}

function waitingFlag(
  pieces: readonly { id: string; promisedBy: string }[],
  personId: string,
  reviews: (personId: string) => boolean,
): CareFlag[] {
  const [first] = pieces
  if (!first) return []
  const what = pieces.length === 1 ? 'Evidence has' : `${sayCount(pieces.length, 'piece')} of evidence have`
  return [
    {
      kind: 'evidence-waiting',
      cause: `${what} waited for review since ${sayDay(first.promisedBy)}, when it was promised.`,
      next: reviews(personId)
        ? { says: 'Review it now', href: `/mentoring/queue/${first.id}` }
        : { says: 'See what waits', href: `/mentoring/${personId}?view=work` },
    },
  ]
}

function overdueFlag(
  actions: readonly { says: string; owner: { id: string }; by: string | null }[],
  personId: string,
  actorId: string,
): CareFlag[] {
  const [first] = actions
  if (!first?.by) return []
  const own = actions.some(({ owner }) => owner.id === actorId)
  const cause =
    actions.length === 1
      ? `“${first.says}” was agreed for ${sayDay(first.by)}.`
      : `${sayCount(actions.length, 'agreed action')} are overdue, the first since ${sayDay(first.by)}.`
  const says = own ? 'See what is yours to do' : 'Ask about it'
  return [{ kind: 'actions-overdue', cause, next: { says, href: `/mentoring/${personId}?view=conversations` } }]
}

const waitingTooLong = (context: Context, today: string) =>
  context.db
    .select({ id: evidence.id, personId: evidence.personId, promisedBy: evidence.promisedBy })
    .from(evidence)
    .where(
      and(
        eq(evidence.state, 'waiting'),
        lt(evidence.promisedBy, today),
        ne(evidence.personId, context.actor.id),
        inSightOf(context, evidence.personId),
      ),
    )
    .orderBy(asc(evidence.promisedBy), asc(evidence.id))
    .limit(1000)

const lastHandedIn = (context: Context) =>
  context.db
    .select({ personId: evidence.personId, at: max(evidence.submittedAt) })
    .from(evidence)
    .where(and(ne(evidence.state, 'withdrawn'), inSightOf(context, evidence.personId)))
    .groupBy(evidence.personId)
