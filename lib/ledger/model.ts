/** What a row of the ledger says: someone vouches for a level, or takes back what an earlier row vouched for. */
export const ledgerEntries = ['sign-off', 'reopening'] as const
export type LedgerEntry = (typeof ledgerEntries)[number]

/** How the signer stood to the person on that day. A lead is in the line; mentors and colleagues stand outside it. */
export const signerStandings = ['mentor', 'lead', 'colleague'] as const
export type SignerStanding = (typeof signerStandings)[number]

/** From this level on, two different people must sign off, at least one of them from outside the line. */
export const levelOfTwoSigners = 5

/** What the chain begins with, before there is a row: 64 zeros, the length of a SHA-256 in hexadecimal. */
export const beginningOfChain = '0'.repeat(64)

/** A sign-off that counts: not reopened, on evidence that is still what was judged. */
export type CountingSignOff = {
  seq: number
  id: string
  personId: string
  skillId: string
  level: number
  signerId: string
  signerStanding: SignerStanding
  evidenceId: string
  evidenceHash: string
  at: Date
}
