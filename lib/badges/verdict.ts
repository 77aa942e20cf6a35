import { sayDay } from '@/lib/core/say'
import type { BadgeCheck, BadgeFacts, BadgeFault, BadgeVerdict, Examined } from './model'

/** What this organisation's own records say of a badge. */
export type Recorded = { id: string; revoked: { at: Date; reason: string } | null; counts: boolean }

/**
 * Puts together what a badge shows by itself and what is on record about it: one sentence, and each thing that was looked
 * at. The first thing that fails names the reason. What cannot be known here is said to be unknown, never to hold.
 */
export function verdictOf(examined: Examined, recorded: Recorded | undefined, now: Date): BadgeVerdict {
  const { badge } = examined
  const checks = badge
    ? [...signatureChecks(examined, badge), datesOf(badge, now), ...recordChecks(examined, recorded)]
    : []
  const said = {
    checks: checks.map(({ fault: _fault, ...check }) => check),
    badge,
    badgeId: claimsUs(examined) ? (recorded?.id ?? null) : null,
  }
  if (examined.says === 'refused' && !faultsOfSignature.has(examined.fault))
    return { ...said, checks: [], outcome: 'refused', fault: examined.fault, says: examined.why }

  const failed = checks.find(({ state }) => state === 'fails')
  if (failed) return { ...said, outcome: 'refused', fault: failed.fault ?? null, says: failed.says }
  const unknown = checks.find(({ state }) => state === 'unknown')
  if (unknown) return { ...said, outcome: 'unknown', fault: null, says: unknown.says }
  return { ...said, outcome: 'holds', fault: null, says: holdsSays(examined) }
}

/** Somebody else's badge has no page here, whatever address it names as its own. */
const claimsUs = (examined: Examined) =>
  examined.says === 'refused' || (examined.says === 'signed' && examined.by === 'known')

type Check = BadgeCheck & { fault?: BadgeFault }

const faultsOfSignature: ReadonlySet<BadgeFault> = new Set(['tampered', 'wrong-issuer'])

function signatureChecks(examined: Examined, { issuer }: BadgeFacts): Check[] {
  const name = issuer.name || issuer.id
  if (examined.says === 'elsewhere')
    return [
      {
        title: 'Issuer',
        state: 'unknown',
        says: `This says that it was issued by ${name}. Its key stands at ${issuer.id}, and we ask no other site, so we cannot tell whether that is so.`,
      },
      { title: 'Signature', state: 'unknown', says: 'Without the issuer’s key, it cannot be checked.' },
    ]
  if (examined.says === 'refused' && examined.fault === 'wrong-issuer')
    return [{ title: 'Issuer', state: 'fails', fault: 'wrong-issuer', says: examined.why }]
  const by: Check = { title: 'Issuer', state: 'holds', says: keySays(examined, name) }
  return examined.says === 'refused'
    ? [by, { title: 'Signature', state: 'fails', fault: 'tampered', says: examined.why }]
    : [by, { title: 'Signature', state: 'holds', says: 'Nothing in it was changed since it was signed.' }]
}

function keySays(examined: Examined, name: string): string {
  if (examined.says === 'refused') return `The key that it names is one of ${name}.`
  return examined.says === 'signed' && examined.by === 'known'
    ? `It is signed with a key of ${name}.`
    : 'The key is the very one that it names as its issuer. Whose key that is, it cannot say.'
}

function datesOf({ validFrom, validUntil }: BadgeFacts, now: Date): Check {
  const title = 'Dates'
  if (validFrom && Date.parse(validFrom) > now.getTime())
    return {
      title,
      state: 'fails',
      fault: 'not-yet-valid',
      says: `It is not valid yet: it begins on ${day(validFrom)}.`,
    }
  if (validUntil && Date.parse(validUntil) < now.getTime())
    return { title, state: 'fails', fault: 'expired', says: `It has expired: it was valid until ${day(validUntil)}.` }
  const from = validFrom ? `Valid since ${day(validFrom)}` : 'It names no first day'
  return { title, state: 'holds', says: validUntil ? `${from}, until ${day(validUntil)}.` : `${from}, without an end.` }
}

function recordChecks(examined: Examined, recorded: Recorded | undefined): Check[] {
  if (examined.says === 'refused') return []
  const title = 'Taken back'
  if (examined.says === 'signed' && examined.by === 'known') {
    if (!recorded)
      return [
        {
          title,
          state: 'fails',
          fault: 'lapsed',
          says: 'It carries our signature, but we have no record of it any more.',
        },
      ]
    const { revoked, counts } = recorded
    const status: Check = revoked
      ? { title, state: 'fails', fault: 'revoked', says: revokedSays(revoked) }
      : { title, state: 'holds', says: 'It was not taken back.' }
    const ledger: Check = counts
      ? { title: 'Sign-off', state: 'holds', says: 'The sign-off behind it still counts.' }
      : { title: 'Sign-off', state: 'fails', fault: 'lapsed', says: 'The sign-off behind it no longer counts.' }
    return [status, ledger]
  }
  if (!examined.badge.hasStatus) return []
  const says =
    'Its issuer keeps a list of what was taken back. We ask no other site, so we cannot tell whether it is on it.'
  return [{ title, state: 'unknown', says }]
}

const revokedSays = ({ at, reason }: { at: Date; reason: string }) =>
  `It was taken back on ${day(at.toISOString())}${reason ? `: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}` : '.'}`

const holdsSays = (examined: Examined): string =>
  examined.says === 'signed' && examined.by === 'known'
    ? `This badge holds: ${examined.badge.issuer.name || 'its issuer'} issued it, and nothing in it was changed.`
    : 'The signature holds: the key that it names as its issuer signed it, and nothing in it was changed. Whose key that is, it cannot say.'

const day = (instant: string) => sayDay(new Date(instant).toISOString().slice(0, 10))
