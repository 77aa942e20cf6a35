import type { Route } from 'next'
import Form from 'next/form'

import type { FormAction } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { TeamProtectedTime } from '@/lib/protected-time/views/team'

import { BlackoutFields } from './blackout-fields'
import { BlackoutList } from './blackout-list'
import { SetCovered } from './set-covered'

type TeamBlackoutsProps = {
  team: { id: string; name: string }
  time: TeamProtectedTime
  asked: { kind: string; from: string; to: string; note: string } | undefined
  set: FormAction<{ blackoutId: string }>
  withdraw: FormAction<unknown>
  withdrawAgain: (input: unknown) => Promise<unknown>
}

/** Days on which nobody of a team learns. What they would cover is shown before they are set. */
export function TeamBlackouts({ team, time, asked, set, withdraw, withdrawAgain }: TeamBlackoutsProps) {
  const { blackouts, cover, fault, today } = time
  const address = `/team/${team.id}/protected-time` as Route
  return (
    <div id="days" className="scroll-mt-20">
      <Card title="Days without learning" lead="A change freeze, for one: blocks on those days do not take place.">
        {blackouts.length > 0 && <BlackoutList blackouts={blackouts} isMine={() => true} withdraw={withdraw} />}
        {cover ? (
          <SetCovered {...{ cover, set, withdrawAgain, address }} teamId={team.id} />
        ) : (
          <Disclosure summary="Set days off for the team" open={fault !== null}>
            <Form action={`${address}#days`} scroll={false} className="grid gap-4 pt-1 text-ink">
              <BlackoutFields today={today} errors={fault ?? {}} asked={asked} />
              <div>
                <Button type="submit">See what it covers</Button>
              </div>
            </Form>
          </Disclosure>
        )}
      </Card>
    </div>
  )
}
