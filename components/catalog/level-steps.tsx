import { Badge } from '@/components/ui/badge'
import { classes } from '@/components/ui/classes'

type LevelStepsProps = {
  /** Eight sentences, for the levels 0 to 7. */
  levels: readonly string[]
  attested: number
  claimed: number
  /** What the role that is aimed at asks for. */
  target?: { level: number; role: string }
}

/** A skill's eight levels in words, with where one stands and where one is going. */
export function LevelSteps({ levels, attested, claimed, target }: LevelStepsProps) {
  const now = Math.max(attested, claimed)
  return (
    <ol className="flex flex-col">
      {levels.map((means, level) => (
        <li
          key={level}
          aria-current={level === now ? 'step' : undefined}
          className={classes('flex gap-4 px-5 py-3 md:px-6', level === now && 'bg-accent-soft')}
        >
          <span
            className={classes(
              'mt-0.5 w-6 shrink-0 text-center font-serif text-lg tabular-nums',
              level <= now && level > 0 ? 'text-accent' : 'text-ink-faint',
            )}
          >
            <span className="sr-only">Level </span>
            {level}
          </span>
          <div className="min-w-0 flex-1">
            <p className={classes(level > now && level !== target?.level && 'text-ink-soft')}>{means}</p>
            <p className="flex flex-wrap gap-2 not-empty:mt-1.5">
              {level === now && <Badge tone="accent">{sayWhere(attested, claimed)}</Badge>}
              {target && level === target.level && <Badge>Needed for {target.role}</Badge>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function sayWhere(attested: number, claimed: number): string {
  if (claimed > attested) return attested > 0 ? `You, as you say; ${attested} attested` : 'You, as you say'
  return attested > 0 ? 'You, attested' : 'You, as far as is known'
}
