import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { skills } from '@/db/schema'
import { levelOfTwoSigners, type CountingSignOff } from '@/lib/ledger/model'
import { isProven, lackingFor, monthsBefore, type Lacking } from '@/lib/ledger/attested'
import { countingFor } from '@/lib/ledger/counting'
import type { ProofRule } from '@/lib/catalog/model'
import { sayCount, sayList } from '@/lib/core/say'

/** How a sign-off stands today: with those that attest its level beside it, or with what keeps it from being a badge. */
export type Standing = { proven: readonly CountingSignOff[]; until: string | null } | { why: string }

/** Whether a sign-off still counts and its level is attested by the ledger, as a badge must be. */
export async function standingOf(
  db: Database,
  signOff: { id: string; personId: string; skillId: string; level: number },
  today: string,
): Promise<Standing> {
  const counting = await countingFor(db, signOff.personId, signOff.skillId)
  if (!counting.some(({ id }) => id === signOff.id))
    return {
      why: 'This sign-off no longer counts: it was reopened, or the evidence behind it was changed or withdrawn.',
    }
  const [skill] = await db
    .select({ proof: skills.proof })
    .from(skills)
    .where(and(eq(skills.id, signOff.skillId), isNull(skills.supersededAt)))
  const rule = skill?.proof ?? undefined

  const lacking = lackingFor(signOff.level, counting, rule, today)
  if (!isProven(lacking)) return { why: `Level ${signOff.level} is not attested yet: ${whatLacks(lacking)}.` }
  const within = strictFor(rule, signOff.level)?.withinMonths
  const oldest = within === undefined ? '' : monthsBefore(today, within)
  const proven = counting.filter(({ level, at }) => level >= signOff.level && dayOf(at) >= oldest)
  return { proven, until: within === undefined ? null : provenUntil(signOff.level, proven, rule, within) }
}

/** What a level takes, in words; part of what a badge says it was given for. */
export function proofInWords(level: number, rule: ProofRule | undefined): string {
  const { pieces = 1, observers = 1, withinMonths } = strictFor(rule, level) ?? {}
  const signers = Math.max(observers, level >= levelOfTwoSigners ? 2 : 1)
  return `It takes ${sayCount(pieces, 'piece')} of evidence from real work, signed off by ${
    signers === 1 ? 'someone who knows the work' : `${signers} people who know the work`
  }${level >= levelOfTwoSigners ? ', at least one of them from outside the line' : ''}${
    withinMonths === undefined ? '' : `, within ${sayCount(withinMonths, 'month')}`
  }.`
}

const strictFor = (rule: ProofRule | undefined, level: number) => (rule && level >= rule.fromLevel ? rule : undefined)

/** The last day on which these sign-offs, growing older, still prove the level. */
function provenUntil(level: number, signOffs: readonly CountingSignOff[], rule: ProofRule | undefined, months: number) {
  const days = signOffs.map(({ at }) => monthsBefore(dayOf(at), -months))
  return (
    days
      .filter((day) => isProven(lackingFor(level, signOffs, rule, day)))
      .toSorted()
      .at(-1) ?? null
  )
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

const whatLacks = ({ pieces, signers, outside }: Lacking) =>
  sayList([
    ...(pieces > 0 ? [`${sayCount(pieces, 'more piece', 'more pieces')} of evidence must be signed off`] : []),
    ...(signers > 0 ? [`${sayCount(signers, 'more person', 'more people')} must sign off`] : []),
    ...(outside && signers === 0 ? ['one signature must come from outside the line'] : []),
  ])
