import { formatDate } from '@/components/ui/format-date'
import type { ClaimToJudge } from '@/lib/reviews/view'

type ClaimChoiceProps = { claim: ClaimToJudge; onChange: () => void }

/** A claim beside the words of its level and of the one below, to choose what the piece shows. */
export function ClaimChoice({ claim, onChange }: ClaimChoiceProps) {
  const { skillId, title, level, levels, proofSays, signed } = claim
  const choices = [level, ...(level > 1 ? [level - 1] : []), 0]
  return (
    <fieldset>
      <legend className="font-medium">
        {title} <span className="tabular-nums">{level}</span>
        <span className="font-normal text-ink-soft"> is claimed</span>
      </legend>
      <p className="mt-0.5 text-sm text-ink-soft">
        {proofSays}
        {signed.map(({ id, signer, level: given, at }) => (
          <span key={id}>
            {' '}
            {signer} signed {given} on {formatDate(at.toISOString().slice(0, 10), 'day')}.
          </span>
        ))}
      </p>
      <div className="mt-2 grid gap-0.5">
        {choices.map((choice) => (
          <label
            key={choice}
            className="flex min-h-11 items-start gap-3 rounded-md border border-transparent px-3 py-2.5 transition-colors hover:bg-ink/4 has-checked:border-accent has-checked:bg-accent-soft/50"
          >
            <input
              type="radio"
              name={`level.${skillId}`}
              value={choice}
              defaultChecked={choice === level}
              onChange={onChange}
              className="tick mt-0.5 rounded-full!"
            />
            <span className="min-w-0 flex-1 text-[0.9375rem]">
              {choice > 0 ? (
                <>
                  <span className="mr-2 font-medium tabular-nums">{choice}</span>
                  {levels[choice]}
                </>
              ) : (
                <span className="text-ink-soft">This piece does not show it</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
