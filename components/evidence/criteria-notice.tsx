import type { OpenGoal } from '@/lib/evidence/view'

/** What counts as evidence for the goals that are chosen, where it is read before typing. */
export function CriteriaNotice({ goals }: { goals: readonly OpenGoal[] }) {
  if (goals.length === 0) return null
  return (
    <div className="rounded-lg border bg-sunken/60 px-4 py-3 text-[0.9375rem]">
      {goals.map(({ id, skill, level, project, criteria }) => (
        <p key={id} className="not-first:mt-2">
          <span className="font-medium">
            {skill} <span className="tabular-nums">{level}</span> in {project}.
          </span>{' '}
          <span className="text-ink-soft">Counts as evidence: {criteria}</span>
        </p>
      ))}
    </div>
  )
}
