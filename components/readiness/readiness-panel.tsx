import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Reader, ReadinessView } from '@/lib/readiness/view'

import { AttestedList } from './attested-list'
import { FloorPart } from './floor-part'
import { MeasurePart } from './measure-part'
import { MissingList } from './missing-list'

type ReadinessPanelProps = {
  view: ReadinessView
  reader: Reader
}

/** How ready someone is for a role: technical depth and leadership apart, what certificates cannot show, and what is missing. */
export function ReadinessPanel({ view, reader }: ReadinessPanelProps) {
  const { readiness } = view
  const { role, technical, leadership, floor, isReady } = readiness
  const skills = [...technical.skills, ...leadership.skills]
  const open = skills.filter(({ missing }) => missing)
  const done = skills.filter(({ missing }) => !missing)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {isReady && (
        <Notice tone="success" title={`Everything that ${role.title} asks for is attested`}>
          Each level rests on what others vouch for.
        </Notice>
      )}
      <Card>
        <div className="grid gap-6 md:grid-cols-2 md:gap-x-10">
          <MeasurePart title="Technical depth" measure={technical} role={role.title} />
          <MeasurePart title="Leadership" measure={leadership} role={role.title} />
        </div>
      </Card>
      {floor && <FloorPart view={view} floor={floor} />}
      {open.length > 0 && <MissingList skills={open} view={view} reader={reader} />}
      {done.length > 0 && (
        <Card flush title="What is there" lead="And what it rests on.">
          <AttestedList skills={done} names={view.names} />
        </Card>
      )}
    </div>
  )
}
