import type { Part } from '@/lib/planning/matching/matching'

/** What a pair is worth, part by part; a part of no points says what the pair does not give. */
export function PartList({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className="grid gap-1.5 text-left">
      {parts.map(({ says, points }) => (
        <li key={says} className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-2">
          <span className={`text-right tabular-nums ${points === 0 ? 'text-ink-faint' : 'font-medium text-ink'}`}>
            {points === 0 ? '0' : `+${points}`}
          </span>
          <span>{says}</span>
        </li>
      ))}
    </ul>
  )
}
