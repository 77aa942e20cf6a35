import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { LevelMeter } from '@/components/ui/level-meter'
import type { SkillReadiness } from '@/lib/readiness/model'
import type { NextStep, Reader, ReadinessView } from '@/lib/readiness/view'

import { NextStepLine } from './next-step-line'
import { carersWords, ownWords } from './next-words'

type MissingListProps = { skills: readonly SkillReadiness[]; view: ReadinessView; reader: Reader }

const order: readonly NextStep['does'][] = ['change', 'wait', 'sign', 'work', 'show', 'ask']

/** The gaps by what closes them next, the nearest first: where each stands, and what exactly is missing. */
export function MissingList({ skills, view, reader }: MissingListProps) {
  const words = reader === 'self' ? ownWords(view) : carersWords(view)
  const groups = order
    .map((does) => ({ does, skills: skills.filter(({ skillId }) => view.next[skillId]?.does === does) }))
    .filter((group) => group.skills.length > 0)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <h2 className="mt-2 -mb-3 font-serif text-xl font-medium">What is missing</h2>
      {groups.map((group) => {
        const { title, lead, link } = words[group.does]
        return (
          <Card
            key={group.does}
            flush
            level={3}
            title={title}
            lead={lead}
            action={
              link && (
                <Link
                  className="inline-flex min-h-11 items-center text-sm text-link md:min-h-0"
                  href={link.href as Route /* one of the product's own pages */}
                >
                  {link.label}
                </Link>
              )
            }
          >
            <ul className="divide-y border-t">
              {group.skills.map((skill) => (
                <Gap key={skill.skillId} skill={skill} next={view.next[skill.skillId]} reader={reader} />
              ))}
            </ul>
          </Card>
        )
      })}
    </div>
  )
}

type GapProps = { skill: SkillReadiness; next: NextStep | undefined; reader: Reader }

function Gap({ skill: { skillId, title, attested, claimed, required, missing }, next, reader }: GapProps) {
  return (
    <li className="grid items-start gap-x-6 gap-y-1.5 px-5 py-3.5 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_auto] md:px-6">
      <div className="min-w-0">
        <Link
          className="font-medium underline-offset-4 hover:underline"
          href={`/catalog/skills/${skillId}` as Route /* a skill's own page */}
        >
          {title}
        </Link>
        <span className="block text-sm text-ink-soft tabular-nums">{missing?.stands}</span>
      </div>
      <div className="min-w-0 text-[0.9375rem]">
        <p>{missing?.asks}</p>
        {next && <NextStepLine next={next} reader={reader} />}
      </div>
      <LevelMeter skill={title} attested={attested} claimed={claimed} target={required} />
    </li>
  )
}
