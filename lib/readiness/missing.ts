import type { ProofRule } from '@/lib/catalog/model'
import { sayNumber } from '@/lib/catalog/views/proof'
import { sayCount } from '@/lib/core/say'
import { monthsBefore } from '@/lib/ledger/attested'
import type { Lacking } from './model'

type Missing = {
  required: number
  attested: number
  isWitnessed: boolean
  lacking: Lacking
  /** The sign-offs at the required level, however old. */
  counted: readonly { signerId: string; at: Date }[]
  rule: ProofRule | undefined
  today: string
}

/** What is missing of a skill: "attested 2, needs 3", and "One signed-off piece at level 3." */
export function sayMissing({ required, attested, isWitnessed, lacking, counted, rule, today }: Missing) {
  const months = rule && required >= rule.fromLevel ? rule.withinMonths : undefined
  const oldest = months === undefined ? '' : monthsBefore(today, months)
  const fresh = counted.filter(({ at }) => at.toISOString().slice(0, 10) >= oldest)
  const stale =
    months !== undefined && fresh.length < counted.length
      ? ` What was signed off more than ${sayCount(months, 'month')} ago no longer counts.`
      : ''
  return {
    stands:
      isWitnessed && attested >= required ? sayWitnessed(attested, fresh) : `attested ${attested}, needs ${required}`,
    asks: `${capital(sayAsks(required, lacking, fresh.length > 0))}.${stale}`,
  }
}

function sayWitnessed(attested: number, fresh: readonly { signerId: string }[]): string {
  const people = new Set(fresh.map(({ signerId }) => signerId)).size
  return people === 0
    ? `attested ${attested}, not signed off by anyone at that level`
    : `attested ${attested}, signed off by ${sayNumber(people)} ${people === 1 ? 'person' : 'people'} so far`
}

function sayAsks(level: number, { pieces, signers, outside }: Lacking, hasSome: boolean): string {
  const more = hasSome ? 'more ' : ''
  if (pieces > 0) {
    const by = sayBy(signers, outside, hasSome)
    const noun = pieces === 1 ? 'piece' : 'pieces'
    return `${sayNumber(pieces)} ${more}${by ? noun : `signed-off ${noun}`} at level ${level}${by}`
  }
  if (signers > 1)
    return `${sayNumber(signers)} ${more}signatures at level ${level}, by different people${outside ? ', one of them from outside the line' : ''}`
  return `one ${more}signature, from someone ${outside ? 'outside the line' : 'else'}`
}

function sayBy(signers: number, outside: boolean, hasSome: boolean): string {
  if (signers > 1)
    return `, signed off by ${sayNumber(signers)} different people${outside ? ', one of them from outside the line' : ''}`
  if (outside) return ', signed off by someone outside the line'
  return signers === 1 && hasSome ? ', signed off by someone else' : ''
}

const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
