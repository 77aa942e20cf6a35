import { Badge } from '@/components/ui/badge'
import type { SkillLevel } from '@/lib/pathways/views/skills'

type LevelChoicesProps = {
  name: string
  skill: Pick<SkillLevel, 'title' | 'description' | 'levels' | 'target'>
  level: number
  onChange: (level: number) => void
  /** How to choose, in a sentence. */
  asks?: string
}

const askOfOneself = 'Choose the highest line that is true of you on an ordinary day.'

/** The eight levels of a skill, each in its words, as radio buttons. */
export function LevelChoices({ name, skill, level, onChange, asks = askOfOneself }: LevelChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-3 max-w-prose text-sm text-ink-soft">
        <span className="sr-only">{skill.title}. </span>
        {skill.description} {asks}
      </legend>
      <div className="grid">
        {skill.levels.map((means, number) => (
          <label
            key={number}
            className="flex min-h-11 items-start gap-3 rounded-md border border-transparent px-3 py-2.5 transition-colors hover:bg-ink/4 has-checked:border-accent has-checked:bg-accent-soft/50"
          >
            <input
              type="radio"
              name={name}
              value={number}
              checked={level === number}
              onChange={() => onChange(number)}
              className="tick mt-0.5 rounded-full!"
            />
            <span className="min-w-0 flex-1 text-[0.9375rem]">
              <span className="mr-2 font-medium tabular-nums">{number}</span>
              {means}
            </span>
            {number === skill.target && number > 0 && <Badge>needed</Badge>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
