import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import type { Result } from '@/lib/core/result'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { findEvidence } from '@/lib/evidence/queries'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { addPart } from '@/lib/projects/commands/add-part'
import { signOff } from '@/lib/reviews/commands/sign-off'
import type { CastId } from './cast'

/** Where a scene of the demo's history plays: a day, who acts on it, and what earlier scenes left behind. */
export type Stage = {
  today: string
  as: (who: CastId) => Context
  /** Ids of what earlier scenes made, under names of their own. */
  props: Map<string, string>
}

/** Something that happened besides a learner's own hours: on a Monday so many weeks ago, or in the last days. */
export type Scene = ({ weeksAgo: number } | { daysAgo: number }) & { play: (stage: Stage) => Promise<void> }

/** A command that the history relies on: what it refuses is a fault of the history. */
export async function succeed<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result
  if (!settled.ok)
    throw new Error(
      `The demo's history does not play: ${settled.refusal.message} ${JSON.stringify(settled.refusal.fields ?? {})}`,
    )
  return settled.value
}

/** What an earlier scene made. */
export function prop({ props }: Stage, name: string): string {
  const id = props.get(name)
  if (!id) throw new Error(`The demo's history does not play: “${name}” was not made before it is needed.`)
  return id
}

/** Someone gets a part in a project of an earlier scene. */
export async function join(stage: Stage, by: CastId, project: string, personId: CastId, part: string): Promise<void> {
  await succeed(addPart(stage.as(by), { projectId: prop(stage, project), personId, part }))
}

type GoalOf = { skillId: string; level: number; inWeeks: number; hours: number; criteria: string }

/** A goal is attached to someone's part in a project of an earlier scene, and kept under a name. */
export async function attach(
  stage: Stage,
  by: CastId,
  [project, personId, name]: readonly [project: string, personId: CastId, name: string],
  { inWeeks, ...goal }: GoalOf,
): Promise<void> {
  const attached = { projectId: prop(stage, project), personId, ...goal, by: addDays(stage.today, 7 * inWeeks) }
  stage.props.set(name, (await succeed(attachGoal(stage.as(by), attached))).goalId)
}

type Piece = {
  title: string
  account: string
  claims: Readonly<Record<string, number>>
  url?: string
  fileHash?: string
  goals?: readonly string[]
}

/** Someone hands in evidence, about work of the day before, and it is kept under a name. */
export async function handIn(stage: Stage, by: CastId, name: string, piece: Piece): Promise<void> {
  const { title, account, claims, url = null, fileHash = null, goals = [] } = piece
  const goalIds = goals.map((goal) => prop(stage, goal))
  const happenedOn = addDays(stage.today, -1)
  const content = { title, account, url, fileHash, happenedOn, claims: { ...claims }, goalIds }
  stage.props.set(name, (await succeed(submitEvidence(stage.as(by), content))).id)
}

/** What a reviewer has in front of them when they judge a piece of an earlier scene. */
export async function asRead(stage: Stage, by: CastId, name: string) {
  const piece = await findEvidence(stage.as(by), prop(stage, name))
  if (!piece) throw new Error(`The demo's history does not play: ${by} does not see “${name}”.`)
  return {
    evidenceId: piece.id,
    revision: piece.revision,
    contentHash: piece.contentHash,
    claims: piece.content.claims,
  }
}

/** A reviewer signs off what a piece of an earlier scene claims; the first row of the ledger is kept under its name. */
export async function vouch(stage: Stage, by: CastId, name: string, note: string): Promise<void> {
  const { claims, ...read } = await asRead(stage, by, name)
  const { signOffIds } = await succeed(signOff(stage.as(by), { ...read, levels: { ...claims }, note }))
  stage.props.set(`sign-off of ${name}`, signOffIds[0] ?? '')
}
