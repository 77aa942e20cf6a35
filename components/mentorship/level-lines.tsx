import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { FieldError } from '@/components/ui/field'

type LevelLinesProps = {
  name: string
  /** What is asked, for those who hear the page. */
  asks: ReactNode
  levels: readonly string[]
  target: number
  chosen: number | undefined
  /** Who said a level, beside it. */
  mark?: (level: number) => ReactNode
  error?: string | undefined
}

/** The eight levels of a skill, each in its words, one of which is chosen by reading. */
export function LevelLines({ name, asks, levels, target, chosen, mark, error }: LevelLinesProps) {
  const errorId = `${name}-error`
  return (
    <fieldset
      // A radiogroup, so that a missing choice can be told of the whole and take the focus.
      role="radiogroup"
      tabIndex={-1}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className="mb-2 text-sm font-medium">{asks}</legend>
      <div className="-mx-3 grid">
        {levels.map((means, level) => (
          <label
            key={level}
            className="flex min-h-11 items-start gap-3 rounded-md border border-transparent px-3 py-2 transition-colors hover:bg-ink/4 has-checked:border-accent has-checked:bg-accent-soft/50"
          >
            <input
              type="radio"
              name={name}
              value={level}
              defaultChecked={chosen === level}
              className="tick mt-0.5 rounded-full!"
            />
            <span className="min-w-0 flex-1 text-[0.9375rem]">
              <span className="mr-2 font-medium tabular-nums">{level}</span>
              {means}
              <span className="ml-2 inline-flex flex-wrap gap-1.5 align-bottom">
                {mark?.(level)}
                {level === target && level > 0 && <Badge>needed</Badge>}
              </span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
