import { classes } from '@/components/ui/classes'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import { highestLevel } from '@/lib/catalog/model'

type LevelScaleProps = {
  name: string
  skill: string
  level: number
  /** What each level means, from 0 on; empty until it is known. */
  levels: readonly string[]
  error?: string | undefined
  onChange: (level: number) => void
}

/** The level that a piece shows: a number, and at once what it means in practice. */
export function LevelScale({ name, skill, level, levels, error, onChange }: LevelScaleProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Level of {skill}</legend>
      <div
        className={classes(
          'grid grid-cols-7 overflow-hidden rounded-md border',
          error ? 'border-danger' : 'border-line-strong',
        )}
      >
        {Array.from({ length: highestLevel }, (_, at) => at + 1).map((number) => (
          <label
            key={number}
            className="relative grid min-h-11 place-items-center border-l text-sm font-medium tabular-nums transition-colors first:border-l-0 hover:bg-ink/4 has-checked:bg-accent has-checked:text-on-solid has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent md:min-h-10"
          >
            <input
              type="radio"
              name={name}
              value={number}
              checked={level === number}
              aria-label={`${number}: ${levels[number] ?? ''}`}
              onChange={() => onChange(number)}
              className="sr-only"
            />
            {number}
          </label>
        ))}
      </div>
      <p className="mt-2 text-sm text-ink-soft" aria-live="polite">
        {level > 0 ? levels[level] : !error && 'Choose the level that this piece shows.'}
      </p>
      {error && (
        <div data-wrong="" tabIndex={-1} className="mt-1.5">
          <FieldError id={`${name}-error`}>{error}</FieldError>
        </div>
      )}
      {levels.length > 0 && (
        <Disclosure summary={<span className="text-sm text-ink-soft">What each level means</span>}>
          <ol className="grid gap-2 text-sm">
            {levels.slice(1).map((means, at) => (
              <li key={means} className="flex gap-3">
                <span className="font-medium text-ink tabular-nums">{at + 1}</span>
                {means}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </fieldset>
  )
}
