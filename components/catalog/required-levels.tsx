import Link from 'next/link'

import { ActivityIcon } from '@/components/ui/activity-icon'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf, formatHours } from '@/components/ui/format-amount'
import { LevelMeter } from '@/components/ui/level-meter'
import type { ActivityKind } from '@/lib/catalog/model'

import { addressOf } from './address'

type Required = {
  skillId: string
  title: string
  level: number
  means: string
  held: { claimed?: number; attested?: number }
  missing: number
  builtBy: readonly { id: string; title: string; kind: ActivityKind; hours: number; level: number }[]
  ways: number
}

/** Each level that a role asks for, beside the level that one holds; opened, what it means and what builds it. */
export function RequiredLevels({ required }: { required: readonly Required[] }) {
  return (
    <ul className="divide-y">
      {required.map((one) => (
        <li key={one.skillId} className="px-5 md:px-6">
          <Disclosure
            summary={
              <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span className="font-medium">{one.title}</span>
                <LevelMeter
                  skill={one.title}
                  attested={one.held.attested ?? 0}
                  claimed={one.held.claimed ?? 0}
                  target={one.level}
                />
              </span>
            }
            aside={
              <span className="w-20 shrink-0 text-right sm:w-36 text-sm text-ink-soft tabular-nums">
                {one.missing === 0 ? `level ${one.level}, reached` : `level ${one.level}, ${one.missing} missing`}
              </span>
            }
          >
            <div className="flex flex-col gap-3">
              {one.means && (
                <p>
                  <span className="font-medium text-ink">Level {one.level}:</span> {one.means}
                </p>
              )}
              <BuiltBy required={one} />
              <p className="flex flex-wrap gap-x-5 gap-y-1">
                <Link href={`/catalog/skills/${one.skillId}`} className="text-link">
                  All eight levels of {one.title}
                </Link>
                {one.ways > one.builtBy.length && (
                  <Link href={addressOf('/catalog', { skill: one.skillId })} className="text-link">
                    Everything that raises it
                  </Link>
                )}
              </p>
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}

function BuiltBy({ required: { level, builtBy, ways } }: { required: Required }) {
  if (ways === 0) return <p>Nothing in the catalogue leads to level {level} yet.</p>
  return (
    <div>
      <p className="mb-1.5">
        {ways > builtBy.length
          ? `The shortest of ${countOf(ways, 'activity', 'activities')} that lead there:`
          : `${ways === 1 ? 'This leads' : 'These lead'} there:`}
      </p>
      <ul className="flex flex-col gap-1.5">
        {builtBy.map(({ id, title, kind, hours }) => (
          <li key={id} className="flex items-center gap-2.5">
            <ActivityIcon kind={kind} />
            <Link href={`/catalog/activities/${id}`} className="text-link min-w-0">
              {title}
            </Link>
            <span className="ml-auto shrink-0 tabular-nums">{formatHours(hours)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
