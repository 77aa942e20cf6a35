import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { CheckInView } from '@/lib/mentorship/views/check-in'

import { BothSides, Said } from './both-sides'
import { SideMark } from './side-mark'

/** What the two agreed on, with what each had said before. */
export function AgreedLevels({ checkIn }: { checkIn: CheckInView }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {checkIn.skills.map((skill) => (
        <Card
          key={skill.skillId}
          title={skill.title}
          action={skill.target > 0 ? <Badge>{skill.target} needed</Badge> : undefined}
        >
          <div className="grid gap-4">
            {skill.joint && (
              <div>
                <p className="mb-1 text-sm font-medium">
                  <SideMark shape="square">Agreed</SideMark>
                </p>
                <Said said={skill.joint} levels={skill.levels} />
              </div>
            )}
            <BothSides checkIn={checkIn} skill={skill} />
          </div>
        </Card>
      ))}
    </div>
  )
}
