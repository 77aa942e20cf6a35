import { Checkbox } from '@/components/ui/checkbox'
import { FieldError } from '@/components/ui/field'
import { formatDate } from '@/components/ui/format-date'
import type { OpenGoal } from '@/lib/evidence/view'

type GoalFieldsProps = {
  goals: readonly OpenGoal[]
  chosen: readonly string[]
  error?: string | undefined
  onChange: (goal: OpenGoal, isChosen: boolean) => void
}

/** Which learning goals a piece serves, any number of them. What counts as evidence for the chosen ones is said above. */
export function GoalFields({ goals, chosen, error, onChange }: GoalFieldsProps) {
  return (
    <div className="grid gap-2">
      {goals.map((goal) => (
        <Checkbox
          key={goal.id}
          checked={chosen.includes(goal.id)}
          onChange={(event) => onChange(goal, event.currentTarget.checked)}
          label={`${goal.skill} ${goal.level} in ${goal.project}`}
          hint={hintOf(goal, chosen.includes(goal.id))}
        />
      ))}
      {error && (
        <div data-wrong="" tabIndex={-1}>
          <FieldError id="goals-error">{error}</FieldError>
        </div>
      )}
    </div>
  )
}

const hintOf = ({ by, criteria }: OpenGoal, isChosen: boolean) =>
  isChosen ? `By ${formatDate(by)}.` : `By ${formatDate(by)}. Counts as evidence: ${criteria}`
