import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { learningGoals, personFiles } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayList } from '@/lib/core/say'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import type { SubmitEvidenceInput } from './input'
import type { EvidenceContent } from './model'

/** What was typed as what a piece says, if all that it refers to is there and the author's own. */
export async function checkContent(
  context: Context,
  input: SubmitEvidenceInput,
  before?: EvidenceContent,
): Promise<Result<EvidenceContent>> {
  const { title, account, url, happenedOn, claims } = input
  const goalIds = [...new Set(input.goalIds)].sort()
  const file = input.fileHash === null ? null : await ownFile(context, input.fileHash)
  const today = todayIn((await timeZoneOf(context, context.actor.id)) ?? 'UTC', context.now)

  const faults: Record<string, string> = {
    ...(await faultInClaims(context, claims)),
    ...((await areServed(context, goalIds, before)) ? {} : { goalIds: notYours }),
    ...(file === undefined ? { fileHash: 'That file is not here any more. Choose it again.' } : {}),
    ...(happenedOn !== null && happenedOn > today ? { happenedOn: 'That day is still to come.' } : {}),
  }
  if (Object.keys(faults).length > 0) return refuse('invalid', 'Please check the marked fields.', faults)
  return done({ title, account, url, file: file ?? null, happenedOn, claims, goalIds })
}

const notYours = 'One of these goals is not open any more. Reload the page to see those that are.'

async function faultInClaims(
  context: Context,
  claims: EvidenceContent['claims'],
): Promise<Readonly<Record<string, string>>> {
  const { skills } = await currentCatalogue(context)
  const unknown = Object.keys(claims).filter((skillId) => !skills.has(skillId))
  return unknown.length === 0
    ? {}
    : { claims: `The catalogue has no ${sayList(unknown)} any more. Choose another skill.` }
}

/** A piece serves its author's open goals; one that it served before it may go on serving. */
async function areServed({ actor, db }: Context, goalIds: readonly string[], before: EvidenceContent | undefined) {
  if (goalIds.length === 0) return true
  const served = [...(before?.goalIds ?? [])]
  const own = await db
    .select({ id: learningGoals.id })
    .from(learningGoals)
    .where(
      and(
        eq(learningGoals.personId, actor.id),
        inArray(learningGoals.id, [...goalIds]),
        or(isNull(learningGoals.endedAt), inArray(learningGoals.id, served)),
      ),
    )
  return own.length === goalIds.length
}

async function ownFile({ actor, db }: Context, hash: string) {
  const [file] = await db
    .select({ hash: personFiles.hash, name: personFiles.name })
    .from(personFiles)
    .where(and(eq(personFiles.personId, actor.id), eq(personFiles.hash, hash)))
  return file
}
