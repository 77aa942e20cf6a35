import { Badge } from '@/components/ui/badge'
import type { PersonState } from '@/lib/people/model'

const words: Record<PersonState, string> = { active: 'Can sign in', invited: 'Invited', disabled: 'Disabled' }
const tones = { active: 'on-track', invited: 'accent', disabled: 'late' } as const

/** Whether someone can come in, and whether they are an administrator. */
export function StateBadges({ person }: { person: { state: PersonState; isAdministrator: boolean } }) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={tones[person.state]}>{words[person.state]}</Badge>
      {person.isAdministrator && <Badge>Administrator</Badge>}
    </span>
  )
}
