import type { ProofRule } from '@/lib/catalog/model'
import type { FoundEvidence } from '@/lib/evidence/view'
import type { Lacking } from '@/lib/ledger/attested'

/** Someone who may be asked to look at a piece. */
export type Colleague = { id: string; name: string; headline: string }
