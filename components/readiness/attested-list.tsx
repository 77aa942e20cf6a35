import type { Route } from 'next'
import Link from 'next/link'

import { LevelMeter } from '@/components/ui/level-meter'
import type { SkillReadiness } from '@/lib/readiness/model'

type AttestedListProps = { skills: readonly SkillReadiness[]; names: Readonly<Record<string, string>> }

/** The skills in which nothing is missing, and whether they rest on evidence or on what was recognised. */
export function AttestedList({ skills, names }: AttestedListProps) {
  return (
    <ul className="divide-y border-t">
      {skills.map((skill) => (
        <li
          key={skill.skillId}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 px-5 py-3.5 md:px-6"
        >
          <span className="min-w-0 flex-1 basis-64">
            <Link
              className="font-medium underline-offset-4 hover:underline"
              href={`/catalog/skills/${skill.skillId}` as Route /* a skill's own page */}
            >
              {skill.title}
            </Link>
            <span className="block text-sm text-ink-soft">{restsOn(skill, names)}</span>
          </span>
          <LevelMeter skill={skill.title} attested={skill.attested} claimed={skill.claimed} target={skill.required} />
        </li>
      ))}
    </ul>
  )
}

function restsOn({ attested, signedOff, required, witnessIds }: SkillReadiness, names: AttestedListProps['names']) {
  if (signedOff < required)
    return signedOff > 0
      ? `Level ${attested} is recognised prior learning; level ${signedOff} is signed off.`
      : `Level ${attested} is recognised prior learning.`
  const witnesses = witnessIds?.flatMap((id) => names[id] ?? []) ?? []
  if (witnesses.length === 0) return `Level ${signedOff} is signed off on evidence.`
  return `Level ${signedOff} is signed off by ${new Intl.ListFormat('en-GB').format(witnesses)}.`
}
