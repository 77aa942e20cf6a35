import type { ProofRule } from '@/lib/catalog/model'
import { sayProofRule } from '@/lib/catalog/views/proof'
import { levelOfTwoSigners } from '@/lib/ledger/model'

/** What it takes for a level of a skill to be attested: its own rule, and the one that holds for every skill. */
export function ProofInWords({ rule }: { rule?: ProofRule }) {
  return (
    <div className="flex flex-col gap-2 text-[0.9375rem]">
      {(!rule || rule.fromLevel > 1) && (
        <p>{rule ? 'Below that, one' : 'One'} piece of evidence that someone else signs off.</p>
      )}
      {rule && <p className="order-first">{sayProofRule(rule)}</p>}
      <p className="text-ink-soft">
        From level {levelOfTwoSigners}, two different people sign off every skill, at least one of them from outside the
        line.
      </p>
    </div>
  )
}
