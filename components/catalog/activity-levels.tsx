import Link from 'next/link'

import { LevelMeter } from '@/components/ui/level-meter'

type ActivityLevel = {
  skillId: string
  title: string
  level: number
  means: string
  held: { claimed?: number; attested?: number }
  now: number
}

/** Levels that an activity leads to or asks for, each with what it means and where one stands. */
export function ActivityLevels({ levels, verb }: { levels: readonly ActivityLevel[]; verb: 'raises' | 'needs' }) {
  return (
    <ul className="divide-y">
      {levels.map(({ skillId, title, level, means, held, now }) => (
        <li key={skillId} className="py-3 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <Link href={`/catalog/skills/${skillId}`} className="font-medium hover:underline hover:underline-offset-4">
              {title}
            </Link>
            <span className="flex items-center gap-3">
              <LevelMeter skill={title} attested={held.attested ?? 0} claimed={held.claimed ?? 0} target={level} />
              <span className="w-28 text-right text-sm text-ink-soft tabular-nums">{sayLevel(verb, level, now)}</span>
            </span>
          </div>
          {means && <p className="mt-1 text-[0.9375rem] text-ink-soft">{means}</p>}
        </li>
      ))}
    </ul>
  )
}

function sayLevel(verb: 'raises' | 'needs', level: number, now: number): string {
  if (verb === 'raises') return now >= level ? `to ${level}; you hold it` : `from ${now} to ${level}`
  return now >= level ? `${level}; you hold it` : `${level}; you hold ${now}`
}
