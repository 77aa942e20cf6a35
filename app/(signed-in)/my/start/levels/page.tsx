import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { LevelsForm } from '@/components/skills/levels-form'
import { ComeFrom } from '@/components/target/come-from'
import { StartSteps } from '@/components/target/start-steps'
import { Notice } from '@/components/ui/notice'
import { currentContext } from '@/lib/access/current-context'
import { showStartLevels } from '@/lib/pathways/start-levels'

import { sayLevels } from '../actions'

export const metadata: Metadata = { title: 'Where from?' }

/** The second step: the levels that someone holds in what their target asks for. */
export default async function StartLevelsPage({ searchParams }: PageProps<'/my/start/levels'>) {
  const context = await currentContext()
  const { from: given } = await searchParams
  const shown = await showStartLevels(context, typeof given === 'string' && given ? given : null)
  if (!shown) redirect('/my/start')
  const { role, from, roles, needed, brought } = shown
  const suggested = [...needed, ...brought].filter(({ isSuggested }) => isSuggested).length

  return (
    <div className="mx-auto max-w-3xl">
      <StartSteps
        current={2}
        title="What can you do already?"
        lead={`These are the skills that ${role.title} needs. Open one and choose by reading; what you leave stays as it is shown. Nobody is judged by this: it only decides where your plan begins.`}
      />
      <ComeFrom roles={roles} from={from?.id ?? null} />
      {from && suggested > 0 && (
        <div className="mb-6">
          <Notice title={`Filled in from ${from.title}`}>
            This is what that role asks for. Correct what does not fit you.
          </Notice>
        </div>
      )}
      <LevelsForm
        key={from?.id ?? ''}
        action={sayLevels}
        draft={`levels:${context.actor.id}:${role.id}:${from?.id ?? ''}`}
        needed={needed}
        brought={brought}
      />
    </div>
  )
}
