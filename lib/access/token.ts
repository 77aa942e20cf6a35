import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits, to be shown once; only `hash` is ever stored. */
export function newToken(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashOf(secret) }
}

/** SHA-256, in hexadecimal: enough for a secret of 256 random bits, which no one can guess. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
