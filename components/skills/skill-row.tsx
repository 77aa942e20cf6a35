import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import { LevelMeter } from '@/components/ui/level-meter'
import type { SkillView } from '@/lib/pathways/views/skills'
import type { SkillProof } from '@/lib/readiness/view'

import { ProofBehind, proofInShort } from './proof-behind'
import { SkillHistory } from './skill-history'
import { WaysToRaise } from './ways-to-raise'

type SkillRowProps = {
  skill: SkillView
  timeZone: string
  /** What stands behind its level and is under way, for whom that is shown. */
  proof: SkillProof | undefined
  reviewers: readonly { name: string }[]
  children?: ReactNode
}

/** A skill in a line; opened, where it stands, what would raise it and what was said of it. */
export function SkillRow({ skill, timeZone, proof, reviewers, children }: SkillRowProps) {
  const { title, claimed, attested, target } = skill
  const now = Math.max(claimed, attested)
  const underWay = proof && proofInShort(proof)
  return (
    <details name="skill" className="group/skill">
      <summary className="flex min-h-14 list-none items-start gap-3 px-5 py-3.5 transition-colors hover:bg-ink/3 md:px-6 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="mt-1 size-4 shrink-0 text-ink-faint transition-transform duration-150 group-open/skill:rotate-90"
        />
        <span className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-1">
          <span className="min-w-0 flex-1 basis-64">
            <span className="font-medium">{title}</span>
            <span className="mt-0.5 block text-sm text-ink-soft">
              <span className="tabular-nums">{now}</span> · {skill.levels[now]}
            </span>
            {underWay && <span className="mt-0.5 block text-sm text-accent">{underWay}</span>}
          </span>
          <span className="flex flex-col sm:items-end">
            <LevelMeter skill={title} attested={attested} claimed={claimed} {...(target > 0 && { target })} />
            <span className="text-sm text-ink-faint tabular-nums">{inWords(skill)}</span>
          </span>
        </span>
      </summary>
      <div className="grid gap-6 px-5 pt-1 pb-6 md:px-6 md:pl-13">
        {target > now && (
          <p className="max-w-prose text-[0.9375rem]">
            <span className="font-medium">Needed, {target}:</span>{' '}
            <span className="text-ink-soft">{skill.levels[target]}</span>
          </p>
        )}
        {proof && <ProofBehind proof={proof} timeZone={timeZone} reviewers={reviewers} />}
        <div className="grid gap-6 md:grid-cols-2">
          <WaysToRaise skill={skill} />
          <SkillHistory history={skill.history} timeZone={timeZone} />
        </div>
        {children}
      </div>
    </details>
  )
}

function inWords({ claimed, attested, target }: SkillView): string {
  const held =
    claimed > attested
      ? attested > 0
        ? `${claimed} claimed, ${attested} attested`
        : `${claimed} claimed`
      : `${attested} attested`
  const now = claimed === 0 && attested === 0 ? 'nothing stated' : held
  return target > 0 ? `${now}, ${target} needed` : now
}
