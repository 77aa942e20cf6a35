import { Card } from '@/components/ui/card'
import { depthFloorOf, type Role } from '@/lib/catalog/model'
import { sayDepthFloor } from '@/lib/catalog/views/proof'

/** What a role asks for beyond its levels, so that certificates alone never fill it; nothing for a role without a floor. */
export function FloorCard({ role }: { role: Pick<Role, 'line' | 'depthFloor'> }) {
  const floor = depthFloorOf(role)
  if (!floor) return null
  return (
    <Card title="What certificates cannot show">
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        <li>{sayDepthFloor(floor)}</li>
        {role.line === 'leadership' && (
          <li>Each leadership skill that it asks for: signed off at its level by two different people.</li>
        )}
      </ul>
    </Card>
  )
}
