import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { issue } from '@digitalbazaar/vc'
import { loaderOf } from './contexts'
import type { Json } from './json-ld'
import type { SigningKey } from './keys'

/** Signs a credential with a Data Integrity proof, `eddsa-rdfc-2022`. Fields that no context defines are refused, not left unsigned. */
export async function sign(credential: Json, { signer }: SigningKey, now: Date): Promise<Json> {
  const suite = new DataIntegrityProof({ signer, cryptosuite, date: now })
  return issue({ credential: structuredClone(credential), suite, documentLoader: loaderOf(), now })
}
