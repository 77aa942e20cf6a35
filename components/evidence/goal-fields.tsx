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

/** Which learning goals a piece serves, any number of them; each says what counts as evidence. */
export function GoalFields({ goals, chosen, error, onChange }: GoalFieldsProps) {
  return (
    <div className="grid gap-2">
      {goals.map((goal) => (
        <Checkbox
          key={goal.id}
          checked={chosen.includes(goal.id)}
          onChange={(event) => onChange(goal, event.currentTarget.checked)}
          label={`${goal.skill} ${goal.level} in ${goal.project}`}
          hint={`By ${formatDate(goal.by)}. Counts as evidence: ${goal.criteria}`}
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
