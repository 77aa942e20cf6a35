import type { Claim } from '@/lib/evidence/view'

/** The levels that a piece is meant to show, each with what it means in practice. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul className="grid gap-3">
      {claims.map(({ skillId, title, level, means }) => (
        <li key={skillId} className="text-[0.9375rem]">
          <span className="font-medium">
            {title} <span className="tabular-nums">{level}</span>
          </span>
          <span className="block text-sm text-ink-soft">{means}</span>
        </li>
      ))}
    </ul>
  )
}
