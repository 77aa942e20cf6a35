import { AddEvidence } from '@/components/projects/add-evidence'
import { formatDate } from '@/components/ui/format-date'
import type { OpenGoal } from '@/lib/evidence/view'

/** Learning goals that no evidence serves yet, each with what counts as evidence and the way to add it. */
export function GoalsToShow({ goals }: { goals: readonly OpenGoal[] }) {
  return (
    <ul className="divide-y border-t">
      {goals.map(({ id, project, skill, level, by, criteria }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 py-4 md:px-6">
          <div className="min-w-0 flex-1 basis-64">
            <p className="font-medium">
              {skill} <span className="tabular-nums">{level}</span>{' '}
              <span className="font-normal text-ink-soft">by {formatDate(by)}</span>
            </p>
            <p className="text-sm text-ink-soft">in {project}</p>
            <p className="mt-1 text-sm text-ink-soft">Counts as evidence: {criteria}</p>
          </div>
          <AddEvidence goalId={id} title={`${skill} ${level}`} />
        </li>
      ))}
    </ul>
  )
}
