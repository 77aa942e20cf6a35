import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'

/** Everything that is wrong with files, each with its place. */
export function FaultList({ faults, unlisted }: { faults: readonly string[]; unlisted: number }) {
  const all = faults.length + unlisted
  return (
    <Card
      title={<span role="alert">{countOf(all, 'fault')} to mend</span>}
      lead="Nothing was stored. Mend the files, choose them again, and check once more."
      flush
    >
      <ol className="divide-y border-t" aria-label="Faults">
        {faults.map((fault, at) => {
          const end = fault.indexOf(': ')
          return (
            <li key={at} className="px-5 py-2.5 text-[0.9375rem] md:px-6">
              <span className="block text-sm break-words text-ink-soft">{fault.slice(0, Math.max(0, end))}</span>
              <span className="break-words">{fault.slice(end < 0 ? 0 : end + 2)}</span>
            </li>
          )
        })}
        {unlisted > 0 && <li className="px-5 py-2.5 text-ink-soft md:px-6">and {unlisted} more</li>}
      </ol>
    </Card>
  )
}
