import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { OpportunityForm } from '@/components/automation/opportunity-form'
import { TeamHeader } from '@/components/team/team-header'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { currentContext } from '@/lib/access/current-context'
import { examples } from '@/lib/automation/examples'
import { showNew } from '@/lib/automation/show-new'

import { add } from '../actions'

export const metadata: Metadata = { title: 'Add a task' }

/** Writes down a repetitive task, by hand, from an example, or from a kind of ticket. */
export default async function NewOpportunityPage({ params, searchParams }: PageProps<'/team/[teamId]/automation/new'>) {
  const context = await currentContext()
  const { kind, example } = await searchParams
  const view = await showNew(context, (await params).teamId, { kind: one(kind), example: one(example) })
  if (!view) notFound()
  const { team, members, start, ticketKind, exampleId, origin } = view
  const path = `/team/${team.id}/automation`

  return (
    <>
      <TeamHeader
        team={team}
        at="automation"
        title="Add a task"
        lead="Something that is done again and again, and what automating it would take and save."
        trail={[{ href: path as Route, label: 'Automation' }]}
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        {!ticketKind && (
          <form action={`${path}/new`} className="flex flex-wrap items-end gap-3">
            <Select
              key={exampleId ?? ''}
              label="Begin from an example"
              optional
              name="example"
              className="min-w-0 flex-1 basis-64"
              defaultValue={exampleId ?? ''}
              options={[
                { value: '', label: 'None: I begin with an empty page' },
                ...examples.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
            <Button type="submit">Fill it in</Button>
          </form>
        )}
        {origin && <Notice title="Where these figures come from">{origin}</Notice>}
        <Card>
          <OpportunityForm
            key={`${exampleId} ${ticketKind}`}
            action={add}
            // Names this very form, so that sending it twice adds one task.
            values={{ teamId: team.id, ticketKind: ticketKind ?? '', submission: crypto.randomUUID() }}
            start={start}
            members={members}
            submit="Add the task"
            back={{ href: path as Route, label: 'Not now' }}
          />
        </Card>
      </div>
    </>
  )
}

const one = (asked: string | string[] | undefined) => (typeof asked === 'string' && asked !== '' ? asked : undefined)
