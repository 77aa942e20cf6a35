import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { LatelyApproved } from '@/lib/hours/views/queue'
import { sayTime } from '@/lib/hours/views/time'

import { weekDays, weekName } from '@/components/team/mix-words'
import { SendBackForm } from './send-back-form'

/** What one approved last, so that a week can be changed again after all. */
export function LatelyCard({ lately, sendBack }: { lately: readonly LatelyApproved[]; sendBack: FormAction<unknown> }) {
  return (
    <Card title="Approved lately" lead="An approved week is locked. Send it back, and its person can change it.">
      <ul className="divide-y">
        {lately.map(({ personId, name, week, version, minutes }) => (
          <li key={`${personId} ${week}`}>
            <Disclosure
              summary={
                <>
                  <span className="font-medium">{name}</span>{' '}
                  <span className="text-ink-soft">
                    {weekName(week)}, {weekDays(week)}
                  </span>
                </>
              }
              aside={<span className="text-sm tabular-nums">{sayTime(minutes)} h</span>}
            >
              <SendBackForm sendBack={sendBack} person={{ id: personId, name }} week={week} version={version} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  )
}
