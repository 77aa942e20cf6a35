import type { Issuer } from '@/lib/interchange/badges/credential'

// The addresses that credentials name. They are public and lasting: a badge that was issued keeps those that it was issued with.

export const issuerAt = (address: string, organisation: string): Issuer => ({
  id: `${address}/badges/issuer`,
  name: organisation,
  url: address,
})
export const credentialAt = (address: string, badgeId: string): string => `${address}/badges/${badgeId}/credential`
export const statusListAt = (address: string): string => `${address}/badges/status`

/** The same achievement has the same name in every badge, without telling anything but itself. */
export const achievementAt = (address: string, skillId: string, level: number): string =>
  `${address}/badges/issuer#${skillId}-${level}`

/** The badge that an address of a credential speaks of, if it looks like one of ours. */
export const badgeIdIn = (text: string): string | undefined => /\/badges\/([0-9a-f-]{36})\/credential/.exec(text)?.[1]
