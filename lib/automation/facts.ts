import type { Context } from '@/lib/access/context'
import { onBehalfOf } from '@/lib/access/system-context'
import { factsOf } from '@/lib/pathways/facts'
import { situationFrom, type Situation, type Surroundings } from '@/lib/pathways/gather'
import { problemHash } from '@/lib/solver/problem-hash'

/** Someone's situation of today, and the same with more hours a week; whoever aims at no role has neither. */
export type Facts = { hash: string; base?: Situation; raised: (hours: number) => Situation | undefined }

/** Stands for the facts of someone who aims at no role. */
export const noTarget = 'no-target'

/**
 * What someone's plan stands on today, read as they see it themselves. The hash tells whether what was weighed before still
 * holds; both situations begin in the same week, so that nothing but the hours tells them apart.
 */
export async function factsFor(
  context: Pick<Context, 'db' | 'now'>,
  person: { id: string; name: string },
  around: Surroundings,
): Promise<Facts> {
  const facts = await factsOf(onBehalfOf(person, context), person.id)
  const base = facts && situationFrom(facts, around, context.now)
  if (!facts || !base) return { hash: noTarget, raised: () => undefined }
  return {
    hash: problemHash(base.problem),
    base,
    raised: (hours) =>
      situationFrom(
        { ...facts, terms: { ...facts.terms, hoursPerWeek: facts.terms.hoursPerWeek + hours } },
        around,
        context.now,
      ),
  }
}
