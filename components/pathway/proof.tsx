import { Hourglass, ShieldCheck } from 'lucide-react'

/** Whether a date is proven; where time ran out, it says so and wears no green. */
export function ProofMark({ isProven }: { isProven: boolean }) {
  const Icon = isProven ? ShieldCheck : Hourglass
  return <Icon aria-hidden="true" className={isProven ? 'size-4 shrink-0 text-on-track' : 'size-4 shrink-0'} />
}
