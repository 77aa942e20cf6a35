import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import type { StandardVersion } from '@/lib/programmes/views/version'
import { hoursOf, kindNames, sayLength } from '@/lib/programmes/views/words'

type StandardCardProps = {
  programmeId: string
  current: StandardVersion | undefined
  draft: StandardVersion | undefined
}

/** The standard of a programme in a sentence or two. */
export function StandardCard({ programmeId, current, draft }: StandardCardProps) {
  const shown = current ?? draft
  const at = (path: string) => `/programmes/${programmeId}${path}` as Route // pages beneath the programme
  return (
    <Card title="The standard" lead={current ? `Version ${current.number} is in use.` : 'Nothing is published yet.'}>
      {shown && (
        <p>
          {kindNames[shown.standard.kind]}: {sayLength(shown.standard)}, {countOf(shown.standard.areas.length, 'area')},{' '}
          {countOf(shown.standard.required.length, 'required rotation')},{' '}
          {countOf(hoursOf(shown.standard.workProcesses), 'hour')} of work and{' '}
          {countOf(hoursOf(shown.standard.relatedInstruction), 'hour')} of instruction.
        </p>
      )}
      {current && draft && <p className="mt-2 text-sm text-ink-soft">Version {draft.number} is being worked on.</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        {current && <LinkButton href={at('/standard')}>Read it</LinkButton>}
        {draft && <LinkButton href={at('/standard/edit')}>{current ? 'Work on the draft' : 'Work on it'}</LinkButton>}
      </div>
    </Card>
  )
}
