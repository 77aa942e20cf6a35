import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { leastPeople, weeksInPicture } from '@/lib/strain/model'

/** Who reads what of a check-in, said plainly. */
export const WhoSeesWhat = ({ team }: { team: string | null }) => (
  <Card title="Who sees what">
    <dl className="grid gap-3 text-[0.9375rem]">
      <Seen who="You">Everything that you said, week by week.</Seen>
      {team && (
        <Seen who={`Whoever leads ${team}`}>
          One picture for every {weeksInPicture} weeks, and only when {leastPeople} or more people took part: the means
          of the three questions to the nearest half, never how many exactly, nor who. With fewer they see nothing, not
          even that you took part.
        </Seen>
      )}
      <Seen who="Everyone else">Nothing. It is in no export, no report and no link that you share.</Seen>
      {team && (
        <Seen who="What is drawn">
          A picture is drawn once, a week after its weeks are over. It holds nobody’s answer, so it stays when you
          delete yours.
        </Seen>
      )}
    </dl>
  </Card>
)

function Seen({ who, children }: { who: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-medium">{who}</dt>
      <dd className="max-w-prose text-ink-soft">{children}</dd>
    </div>
  )
}
