import Link from 'next/link'

import { Disclosure } from '@/components/ui/disclosure'
import { formatHours } from '@/components/ui/format-amount'

type Reaching = { id: string; title: string; hours: number; level: number }
export type Coverage = { skillId: string; level: number; reaching: readonly Reaching[]; highest: number }

/** For each level that a role asks for: the certifications that reach it, or how far certifications go. */
export function RoleCoverage({ coverage, skill }: { coverage: readonly Coverage[]; skill: (id: string) => string }) {
  const rows = [...coverage].sort((a, b) => Number(b.reaching.length > 0) - Number(a.reaching.length > 0))
  return (
    <ul className="divide-y">
      {rows.map(({ skillId, level, reaching, highest }) => {
        const title = (
          <>
            <span className="font-medium">{skill(skillId)}</span> <span className="text-ink-soft">to {level}</span>
          </>
        )
        return (
          <li key={skillId} className="px-5 md:px-6">
            {reaching.length === 0 ? (
              <p className="flex flex-wrap justify-between gap-x-4 py-2.5 pl-6 text-[0.9375rem]">
                <span>{title}</span>
                <span className="text-sm text-ink-soft">
                  {highest === 0 ? 'No certification proves it' : `Certifications end at level ${highest}`}
                </span>
              </p>
            ) : (
              <Disclosure
                summary={title}
                aside={
                  <span className="text-sm text-ink-soft">
                    {reaching.length === 1 ? '1 certification' : `${reaching.length} certifications`}
                  </span>
                }
              >
                <ul className="flex flex-col gap-1.5">
                  {reaching.map((one) => (
                    <li key={one.id} className="flex items-baseline justify-between gap-4">
                      <Link href={`/catalog/activities/${one.id}`} className="text-link min-w-0">
                        {one.title}
                      </Link>
                      <span className="shrink-0 tabular-nums">{formatHours(one.hours)}</span>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        )
      })}
    </ul>
  )
}
