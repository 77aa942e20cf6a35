import { hkdfSync } from 'node:crypto'
import { environment } from '@/db/environment'

/** What this installation issues badges with: the address that they name, and 32 secret bytes from which its key follows. */
export type Issuing = { address: string; seed: Uint8Array }

/**
 * The seed is derived from the installation's secret and kept nowhere. Another secret makes another seed, so another key;
 * what was signed before goes on verifying with the public key that was kept.
 */
export function issuing(): Issuing {
  const { address, secret } = environment()
  return { address, seed: new Uint8Array(hkdfSync('sha256', secret, '', 'journeywork badge issuer, ed25519', 32)) }
}
