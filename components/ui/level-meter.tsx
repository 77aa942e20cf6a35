import { highestLevel } from '@/lib/catalog/model'

import { classes } from './classes'

type LevelMeterProps = {
  /** Whose level it is, for those who hear the page: "Networking". */
  skill: string
  /** Vouched for by someone else: drawn solid. */
  attested: number
  /** Said by the person: drawn as an outline, beyond what is attested. */
  claimed?: number
  /** What the role asks for: marked by an upright stroke. */
  target?: number
  /** Writes the levels beside the marks as well. */
  worded?: boolean
}

/** A level from 0 to 7: attested, claimed and asked for, kept apart. */
export function LevelMeter({ skill, attested, claimed = 0, target, worded }: LevelMeterProps) {
  const words = inWords(attested, claimed, target)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-0.5 max-md:in-[td]:justify-end print:in-[td]:justify-start">
      <span role="img" aria-label={`${skill}: ${words.join(', ')}`} className="inline-flex gap-0.5 py-1">
        {Array.from({ length: highestLevel }, (_, index) => index + 1).map((level) => (
          <span
            key={level}
            className={classes(
              'relative h-3 w-4 first:rounded-l-sm last:rounded-r-sm',
              level <= attested
                ? 'bg-accent'
                : level <= claimed
                  ? 'border-[1.5px] border-accent bg-accent-soft'
                  : 'bg-ink/12',
            )}
          >
            {level === target && (
              <span className="absolute -inset-y-1 -right-0.5 z-1 w-[3px] rounded-full bg-ink ring-[1.5px] ring-surface" />
            )}
          </span>
        ))}
      </span>
      {worded && (
        <span aria-hidden="true" className="text-sm text-ink-soft tabular-nums">
          {words.map((word, index) => (
            <span key={word}>
              <span className="whitespace-nowrap">
                {word}
                {index < words.length - 1 && ','}
              </span>{' '}
            </span>
          ))}
        </span>
      )}
    </span>
  )
}

function inWords(attested: number, claimed: number, target: number | undefined): string[] {
  return [
    ...(attested > 0 || claimed === 0 ? [`${attested} attested`] : []),
    ...(claimed > attested ? [`${claimed} claimed`] : []),
    ...(target === undefined ? [] : [`${target} needed`]),
  ]
}
