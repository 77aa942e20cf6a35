import { Suspense } from 'react'

import type { FormAction } from '@/components/forms/use-action-form'
import { Working } from '@/components/pathway/working'
import { Effect } from '@/components/projects/effect'
import { GoalLine } from '@/components/projects/goal-line'
import type { SkillChoice } from '@/components/projects/skill-options'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Context } from '@/lib/access/context'
import { whatIfSeconds } from '@/lib/pathways/solve-scenario'
import { showEffectOfThought } from '@/lib/projects/show-effect'
import type { ProjectPageView } from '@/lib/projects/show-project'

import type { Asked } from './asked'

type AttachCardProps = {
  context: Context
  view: ProjectPageView
  asked: Asked
  people: readonly { id: string; name: string }[]
  skills: readonly SkillChoice[]
  hours: string
  attach: FormAction<unknown>
}

/** The line in which a goal is attached, and what it would do to the date while it is only thought of. */
export function AttachCard({ context, view, asked, people, skills, hours, attach }: AttachCardProps) {
  const { project, today } = view
  const { line, thought, goalId, proposal } = asked
  const only = people.length === 1 ? people[0] : undefined
  return (
    <section id="attach" className="scroll-mt-24">
      <Card title="Attach a learning goal" lead="It enters the person’s next plan, with its hours and its day.">
        <GoalLine
          // Another line begins anew: once a goal is attached, or when one is proposed.
          key={goalId ?? proposal}
          attach={attach}
          project={project}
          people={people}
          skills={skills}
          today={today}
          start={{ hours, ...(only && { personId: only.id }), ...(project.to && { by: project.to }), ...line }}
        />
        {thought === 'not-whole' && (
          <div className="mt-4">
            <Notice tone="warning">Fill in who, which skill and level, by when and how many hours first.</Notice>
          </div>
        )}
        {thought && thought !== 'not-whole' && (
          <div className="mt-4">
            <Suspense key={JSON.stringify(line)} fallback={<Working most={whatIfSeconds} />}>
              <Effect effect={showEffectOfThought(context, thought)} />
            </Suspense>
          </div>
        )}
      </Card>
    </section>
  )
}
