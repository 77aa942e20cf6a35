import { highestLevel, type ProofRule } from '@/lib/catalog/model'
import { levelOfTwoSigners, type CountingSignOff } from './model'

type Vouched = Pick<CountingSignOff, 'level' | 'evidenceId' | 'signerId' | 'signerStanding' | 'at'>

/** What a level still lacks: pieces of evidence, people who sign, and whether one of them must stand outside the line. */
export type Lacking = { pieces: number; signers: number; outside: boolean }

/**
 * The level that sign-offs of one person and skill attest on a day: the highest that they prove. A sign-off of a level
 * speaks for every level below it; levels are never averaged.
 */
export function attestedLevel(signOffs: readonly Vouched[], rule: ProofRule | undefined, today: string): number {
  for (let level = highestLevel; level >= 1; level--)
    if (isProven(lackingFor(level, signOffs, rule, today))) return level
  return 0
}

/** What it takes until this level is attested; nothing of all three once it is. */
export function lackingFor(
  level: number,
  signOffs: readonly Vouched[],
  rule: ProofRule | undefined,
  today: string,
): Lacking {
  const strict = rule && level >= rule.fromLevel ? rule : undefined
  const oldest = strict?.withinMonths === undefined ? '' : monthsBefore(today, strict.withinMonths)
  const counted = signOffs.filter((given) => given.level >= level && given.at.toISOString().slice(0, 10) >= oldest)
  const signers = new Set(counted.map(({ signerId }) => signerId)).size
  const needsTwo = level >= levelOfTwoSigners
  const needed = Math.max(strict?.observers ?? 1, needsTwo ? 2 : 1)
  return {
    pieces: Math.max(0, (strict?.pieces ?? 1) - new Set(counted.map(({ evidenceId }) => evidenceId)).size),
    signers: Math.max(0, needed - signers),
    outside: needsTwo && counted.every(({ signerStanding }) => signerStanding === 'lead'),
  }
}

export const isProven = ({ pieces, signers, outside }: Lacking): boolean => pieces === 0 && signers === 0 && !outside

/** The same day so many months earlier; where that month is shorter, its last day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
